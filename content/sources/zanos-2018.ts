import type { Source } from '@/lib/domain/source';

export const zanos2018 = {
  kind: 'review',
  name: 'Zanos 2018',
  csl: {
    type: 'article-journal',
    title: 'Ketamine and ketamine metabolite pharmacology: insights into therapeutic mechanisms',
    author: [
      { family: 'Zanos', given: 'Panos' },
      { family: 'Moaddel', given: 'Ruin' },
      { family: 'Morris', given: 'Patrick J' },
      { family: 'Riggs', given: 'Lace M' },
      { family: 'Highland', given: 'Jaclyn N' },
      { family: 'Georgiou', given: 'Polymnia' },
      { family: 'Pereira', given: 'Edna F R' },
      { family: 'Albuquerque', given: 'Edson X' },
      { family: 'Thomas', given: 'Craig J' },
      { family: 'Zarate', given: 'Carlos A' },
      { family: 'Gould', given: 'Todd D' },
    ],
    issued: '2018-07',
    'container-title': 'Pharmacological Reviews',
    volume: '70',
    issue: '3',
    page: '621-660',
    DOI: '10.1124/pr.117.015198',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'second-hand',
    on: '2026-11-22',
    note: 'We saw the title and the list of contents only.',
  },
  passages: {
    targets: {
      locator: { kind: 'reported', by: 'the publisher’s page, title and contents only' },
      says: 'It reviews ketamine, its breakdown products and their many targets.',
    },
  },
} as const satisfies Source;
