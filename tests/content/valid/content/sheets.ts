import type { PageScore, Sheet } from '@/lib/domain/sheet';

export const sheets: Readonly<Record<string, Sheet>> = {};

export const pageScores: Readonly<Record<string, Readonly<Record<string, PageScore>>>> = {};
