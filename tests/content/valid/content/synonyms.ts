import type { Synonyms } from '@/lib/domain/search-words';

export const synonyms = {
  relief: { ours: ['relief', 'less pain'], typed: ['wear off'] },
} as const satisfies Record<string, Synonyms>;
