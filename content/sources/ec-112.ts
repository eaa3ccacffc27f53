import type { Source } from '@/lib/domain/source';

export const ec112 = {
  kind: 'official-page',
  name: 'European Commission on the number 112',
  csl: {
    type: 'webpage',
    title: '112: The number that can save your life',
    author: [
      { literal: 'European Commission Representation in the United Kingdom' },
    ],
    issued: '2010-02-11',
    'container-title': 'European Commission',
  },
  interest: {
    kind: 'none-known',
    why: 'It is the page of a public body.',
  },
  read: {
    how: 'full-text',
    on: '2026-11-22',
    note: 'We read a stored copy of an old page.',
  },
  passages: {
    number: {
      locator: { kind: 'opening', paragraph: 1 },
      says: '112 reaches the police, the fire brigade and medical help everywhere in the EU, free from any phone. 999 is the national number of the UK.',
      figures: [112, 999],
    },
  },
  unconfirmed: 'The page stood on an older address of the Commission without https, so we give no link.',
} as const satisfies Source;
