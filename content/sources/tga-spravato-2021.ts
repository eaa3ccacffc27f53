import type { Source } from '@/lib/domain/source';

export const tgaSpravato2021 = {
  kind: 'regulatory',
  name: 'Australian decision on Spravato 2021',
  csl: {
    type: 'webpage',
    title: 'Spravato: Australian prescription medicine decision summary',
    author: [
      { literal: 'Therapeutic Goods Administration' },
    ],
    issued: '2021-03-17',
    'container-title': 'Therapeutic Goods Administration',
    URL: 'https://www.tga.gov.au/resources/auspmd/spravato',
  },
  interest: {
    kind: 'none-known',
    why: 'It is a summary of Australia’s medicines agency.',
  },
  read: {
    how: 'full-text',
    on: '2026-11-22',
    note: 'We read the first part of the summary in stored copies. What the spray is approved for, we read in a copy of its product information and in a news report.',
  },
  passages: {
    decision: {
      locator: { kind: 'section', heading: 'Registration timeline' },
      says: 'Australia approved Spravato nasal spray (S-ketamine) on 5 March 2021.',
      figures: [5, 2021],
    },
    use: {
      locator: { kind: 'reported', by: 'a copy of the product information and a news report' },
      says: 'It is approved for depression that resists treatment.',
    },
  },
} as const satisfies Source;
