import type { Redirect } from '@/lib/domain/redirect';

export const redirects = [] as const satisfies readonly Redirect[];
