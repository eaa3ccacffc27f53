import type { Figure } from '@/lib/domain/figure';

export const figures = {} as const satisfies Record<string, Figure>;
