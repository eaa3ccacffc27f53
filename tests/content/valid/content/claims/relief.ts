import type { Claim } from '@/lib/domain/claim';

export const relief = {
  'relief-15-min': {
    kind: 'effect',
    text: 'After 15 minutes 8 of 12 people felt better.',
    evidence: [{ passage: 'a-trial#responders', stance: 'supports' }],
    estimates: ['a-study-15-min'],
    certainty: { grade: 'low', why: 'Few people.', by: 'us' },
    against: { noneFoundOn: '2026-11-22' },
    since: '2026-11-22',
    checked: '2026-11-22',
    changes: [],
  },
} as const satisfies Record<string, Claim>;
