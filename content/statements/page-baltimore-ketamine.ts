import type { StatementEntry } from './entry';

export const pageBaltimoreKetamine = {
  's3-014': {
    page: 'page-baltimore-ketamine',
    locator: { kind: 'section', heading: 'Ketamine for Fibromyalgia', paragraph: 6 },
    says: 'A Dr Joshi believes ketamine resets an over-excited pain pathway stuck on.',
    verdict: 'opinion',
    why: 'A quoted opinion. No lasting reset shown in fibromyalgia.',
    sources: ['noppers-2011'],
    checked: '2026-11-22',
  },
} as const satisfies Record<string, StatementEntry>;
