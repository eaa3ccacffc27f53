import type { Source } from '@/lib/domain/source';

export const isomeri26Years = {
  kind: 'study-report',
  name: 'The 26-year follow-up',
  csl: {
    type: 'article-journal',
    title: 'Severity of symptoms persists for decades in fibromyalgia—a 26-year follow-up study',
    author: [
      { family: 'Isomeri', given: 'R' },
    ],
    moreAuthors: true,
    'container-title': 'Clinical Rheumatology',
    DOI: '10.1007/s10067-017-3967-0',
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
    outcome: {
      locator: { kind: 'abstract' },
      says: '28 of 38 people answered 26 years after their diagnosis. 3 of the 28 (11%) said that they had healed. 23% had had one or more spells without symptoms that lasted at least 1 year.',
      figures: [28, 38, 26, 3, 11, 23, 1],
    },
    course: {
      locator: { kind: 'abstract' },
      says: 'In the 25 others all symptoms but pain grew slightly worse; more people slept badly. The score for daily function stayed the same. For most, symptoms had lasted for decades.',
      figures: [25],
    },
  },
  unconfirmed: 'Only the first author and no date of printing were shown in what we read. A news page of January 2018 tells of it.',
} as const satisfies Source;
