import type { Source } from '@/lib/domain/source';

export const isomeri2018 = {
  kind: 'study-report',
  name: 'Isomeri 2018',
  csl: {
    type: 'article-journal',
    title: 'Severity of symptoms persists for decades in fibromyalgia—a 26-year follow-up study',
    author: [
      { family: 'Isomeri', given: 'Risto' },
      { family: 'Mikkelsson', given: 'Marja' },
      { family: 'Partinen', given: 'Markku' },
      { family: 'Kauppi', given: 'Markku J' },
    ],
    issued: '2018',
    'container-title': 'Clinical Rheumatology',
    issue: '5',
    page: '1383-1388',
    DOI: '10.1007/s10067-017-3967-0',
  },
  interest: {
    kind: 'none-known',
    why: 'An index of papers names the Finnish Rheumatism Association as the funder.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract on the publisher’s page, in a stored copy.',
  },
  passages: {
    people: {
      locator: { kind: 'abstract' },
      says: 'In 1986, 42 of 56 people with widespread pain met criteria for fibromyalgia. 26 years later 28 of them answered a questionnaire.',
      figures: [1986, 42, 56, 26, 28],
    },
    outcome: {
      locator: { kind: 'abstract' },
      says: 'Of 28 people, 3 had healed, and 23% told of one or more times without symptoms that lasted at least a year. In most, symptoms went on for decades, and the ability to do everyday things, as people told it, stayed about the same.',
      figures: [28, 3, 26, 11, 23, 1],
    },
    worse: {
      locator: { kind: 'abstract' },
      says: 'In the 25 others, all symptoms but pain got slightly worse. The share with sleeplessness rose from 27% to 65%. Added up, the symptoms had not clearly changed (p = 0.75).',
      figures: [25, 27, 65, 0.75],
    },
  },
} as const satisfies Source;
