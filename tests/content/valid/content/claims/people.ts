import type { Claim } from '@/lib/domain/claim';

export const people = {
  'people-24': {
    kind: 'fact',
    text: 'The trial had 24 people.',
    evidence: [{ passage: 'a-trial#design', stance: 'supports' }],
    against: { noneFoundOn: '2026-11-22' },
    since: '2026-11-22',
    checked: '2026-11-22',
    changes: [],
  },
  'not-approved': {
    kind: 'regulation',
    text: 'It is not approved for pain.',
    evidence: [{ passage: 'a-trial#design', stance: 'supports' }],
    against: { noneFoundOn: '2026-11-22' },
    since: '2026-11-22',
    checked: '2026-11-22',
    changes: [],
  },
} as const satisfies Record<string, Claim>;
