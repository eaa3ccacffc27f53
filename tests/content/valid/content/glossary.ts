import type { Term } from '@/lib/domain/term';

export const glossary = {
  placebo: { forms: ['placebo'], explains: ['no active drug'] },
} as const satisfies Record<string, Term>;
