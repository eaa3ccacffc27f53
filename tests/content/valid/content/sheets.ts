import type { Sheet } from '@/lib/domain/sheet';

export const sheets: Readonly<Record<string, Sheet>> = {};
