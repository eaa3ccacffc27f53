import type { Source } from '@/lib/domain/source';

export const chang2024 = {
  kind: 'study-report',
  name: 'Chang 2024',
  csl: {
    type: 'article-journal',
    title: 'Ketamine cystitis following ketamine therapy for treatment-resistant depression – case report',
    author: [
      { family: 'Chang', given: 'Minna' },
      { family: 'Juruena', given: 'Mario F' },
      { family: 'Young', given: 'Allan H' },
    ],
    issued: '2024',
    'container-title': 'BMC Psychiatry',
    issue: '1',
    DOI: '10.1186/s12888-023-05468-3',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract in a copy, not the whole paper.',
  },
  passages: {
    case: {
      locator: { kind: 'abstract' },
      says: 'A woman of 28 had ketamine for depression, at a treatment dose, and got an inflamed bladder, which the authors put down to ketamine. As far as they knew, nobody had reported such a case at that dose before.',
      figures: [28],
    },
    limits: {
      locator: { kind: 'abstract' },
      says: 'It is 1 person, and she took other medicines too.',
      figures: [1],
    },
  },
} as const satisfies Source;
