import type { Statement } from '@/lib/domain/statement';

export const aPage = {
  'p-001': {
    page: 'a-page',
    topic: 'evidence-other',
    locator: { kind: 'section', heading: 'Results', paragraph: 2 },
    says: 'Most people felt better.',
    verdict: 'partly-supported',
    why: 'True after 15 minutes only.',
    sources: ['a-trial'],
    checked: '2026-11-22',
  },
} as const satisfies Record<string, Statement>;
