import type { IndexWords } from '@/lib/domain/search-words';

export const indexWords = {
  '/evidence/first/': ['Relief'],
} as const satisfies Record<string, IndexWords>;
