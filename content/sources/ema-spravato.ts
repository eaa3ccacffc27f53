import type { Source } from '@/lib/domain/source';

export const emaSpravato = {
  kind: 'regulatory',
  name: 'EU page on Spravato',
  csl: {
    type: 'webpage',
    title: 'Spravato: European public assessment report (EPAR)',
    author: [
      { literal: 'European Medicines Agency' },
    ],
    issued: '2023-07',
    'container-title': 'European Medicines Agency',
    URL: 'https://www.ema.europa.eu/en/medicines/human/EPAR/spravato',
  },
  interest: {
    kind: 'none-known',
    why: 'It is a page of the EU’s medicines agency.',
  },
  read: {
    how: 'full-text',
    on: '2026-11-22',
    note: 'We read the overview and the details of authorisation in a stored copy, last updated July 2023.',
  },
  passages: {
    authorised: {
      locator: { kind: 'section', heading: 'Authorisation details' },
      says: 'It has been authorised throughout the EU since 18 December 2019.',
      figures: [18, 2019],
    },
    use: {
      locator: { kind: 'section', heading: 'Overview' },
      says: 'It is a medicine with S-ketamine for adults with major depression that resists treatment, given together with another antidepressant.',
    },
  },
} as const satisfies Source;
