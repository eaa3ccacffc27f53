import type { EstimateEntry } from './entry';

const unit = '% of the people, mostly recreational users with urinary disease';
const time = { words: 'As in each article' } as const;
const caution = 'A share of people mostly ill already, not of everybody who uses ketamine.';

export const chan2022 = {
  'chan-2022-frequency': {
    study: 'chan-2022',
    passage: 'chan-2022#symptoms',
    measure: 'share',
    unit,
    outcome: 'Having to pass water often',
    time,
    arms: { users: { value: 77.1, low: 56.9, high: 92.2 } },
    caution,
  },
  'chan-2022-urgency': {
    study: 'chan-2022',
    passage: 'chan-2022#symptoms',
    measure: 'share',
    unit,
    outcome: 'A sudden urge to pass water',
    time,
    arms: { users: { value: 69.9, low: 48.8, high: 87.3 } },
    caution,
  },
  'chan-2022-pain': {
    study: 'chan-2022',
    passage: 'chan-2022#symptoms',
    measure: 'share',
    unit,
    outcome: 'Pain above the pubic bone',
    time,
    arms: { users: { value: 60.4, low: 35.3, high: 82.9 } },
    caution,
  },
} as const satisfies Record<string, EstimateEntry>;
