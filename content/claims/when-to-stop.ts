import type { ClaimEntry } from './entry';
import { published } from './published';

const noneFound = { noneFoundOn: '2026-11-22' } as const;

export const whenToStop = {
  'stop-belgian-yardstick': {
    kind: 'fact',
    text: 'A Belgian trial of S-ketamine in fibromyalgia planned to judge by pain 2 points lower, or by pain getting 1 point less in the way of life, on a questionnaire at 12 weeks.',
    evidence: [
      { passage: 'eskefib-2021#goal', stance: 'supports' },
      { passage: 'eskefib-2021#state', stance: 'qualifies' },
    ],
    against: noneFound,
    ...published,
  },
  'stop-guideline-not-seen': {
    kind: 'fact',
    text: 'We could not read what the US guideline of 2018 counts as success: every copy that we opened was cut off there.',
    evidence: [{ passage: 'cohen-2018#not-readable', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'stop-yardstick-scale': {
    kind: 'fact',
    text: 'The questionnaire that the Belgian trial planned to use, the Brief Pain Inventory, has people rate pain, and how far it gets in the way of life, from 0 to 10.',
    evidence: [
      { passage: 'eppoc-brief-pain-inventory#scales', stance: 'supports' },
      { passage: 'eskefib-2021#goal', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
} as const satisfies Record<string, ClaimEntry>;
