import type { EstimateEntry } from './entry';

const caution = 'Two clinics checked their own records, for treatment of several reasons. Only what was written down, until the person left, is counted.';

export const japanAudit2026 = {
  'japan-audit-2026-people': {
    study: 'japan-audit-2026',
    passage: 'japan-audit-2026#rescue',
    measure: 'count',
    counted: 'people',
    outcome: 'People with an urgent rescue written down',
    time: { words: 'During a session, until the person left' },
    arms: { everyone: { n: 0, of: 296 } },
    chance: 'the true rate could still be up to 1.0% of the people (one-sided limit of 95%)',
    caution,
  },
  'japan-audit-2026-sessions': {
    study: 'japan-audit-2026',
    passage: 'japan-audit-2026#rescue',
    measure: 'share',
    unit: '% of the 1985 sessions',
    outcome: 'Sessions with an urgent rescue written down',
    time: { words: 'During a session, until the person left' },
    arms: { everyone: { value: 0 } },
    chance: 'the true rate could still be up to 0.15% of sessions, and 0.17% of those into a vein (one-sided limit of 95%)',
    caution,
  },
} as const satisfies Record<string, EstimateEntry>;
