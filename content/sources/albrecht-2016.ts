import type { Source } from '@/lib/domain/source';

export const albrecht2016 = {
  kind: 'study-report',
  name: 'Albrecht 2016',
  csl: {
    type: 'article-journal',
    title: 'Differential dopamine function in fibromyalgia',
    author: [
      { family: 'Albrecht', given: 'Daniel S' },
      { family: 'MacKie', given: 'Palmer J' },
      { family: 'Kareken', given: 'David A' },
      { family: 'Hutchins', given: 'Gary D' },
      { family: 'Chumin', given: 'Evgeny J' },
      { family: 'Christian', given: 'Bradley T' },
      { family: 'Yoder', given: 'Karmen K' },
    ],
    issued: '2016-09',
    'container-title': 'Brain Imaging and Behavior',
    volume: '10',
    issue: '3',
    page: '829-839',
    DOI: '10.1007/s11682-015-9459-4',
    PMID: '26497890',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract.',
  },
  passages: {
    people: {
      locator: { kind: 'abstract' },
      says: 'Brain scans (PET) of 12 women with fibromyalgia and 11 people for comparison. No ketamine was given.',
      figures: [12, 11],
    },
    binding: {
      locator: { kind: 'abstract' },
      says: 'In several areas of the outer layer of the brain, a tracer that sticks to dopamine receptors bound less in fibromyalgia.',
    },
    conclusion: {
      locator: { kind: 'abstract' },
      says: 'The authors write that dopamine may be linked to how pain is handled, and that more study is needed.',
    },
  },
} as const satisfies Source;
