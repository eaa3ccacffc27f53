import type { Source } from '@/lib/domain/source';

export const ec2018Fibromyalgia = {
  kind: 'official-page',
  name: 'European Commission on fibromyalgia 2018',
  csl: {
    type: 'webpage',
    title: 'Answer given by Mr Andriukaitis on behalf of the European Commission, question reference E-003801/2018',
    author: [
      { literal: 'European Commission' },
    ],
    issued: '2018-08-20',
    'container-title': 'European Parliament, parliamentary questions',
    URL: 'https://www.europarl.europa.eu/doceo/document/E-8-2018-003801-ASW_EN.html',
  },
  interest: {
    kind: 'none-known',
    why: 'It is an answer of a public body.',
  },
  read: {
    how: 'full-text',
    on: '2026-11-22',
    note: 'We read the first part of the answer in a stored copy. A stored page of the EU’s medicines agency says the same of milnacipran. Whether anything has changed since 2018 is not known to us.',
  },
  passages: {
    refused: {
      locator: { kind: 'opening', paragraph: 3 },
      says: 'The makers asked the EU’s medicines agency to approve pregabalin, milnacipran and duloxetine for fibromyalgia too. The agency found that the benefits do not outweigh the risks in fibromyalgia, and advised to refuse.',
    },
  },
} as const satisfies Source;
