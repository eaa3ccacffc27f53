import type { Term } from '@/lib/domain/term';

export const glossary = {
  placebo: { forms: ['placebo'], explains: ['no active drug'], means: 'It looks like the drug and is not.', said: 'pluh-SEE-boh' },
} as const satisfies Record<string, Term>;
