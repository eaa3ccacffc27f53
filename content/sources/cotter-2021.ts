import type { Source } from '@/lib/domain/source';

export const cotter2021 = {
  kind: 'study-report',
  name: 'Cotter 2021',
  csl: {
    type: 'article-journal',
    title: 'Repeated or continuous medically supervised ketamine administration associated with hepatobiliary adverse events: a retrospective case series',
    author: [
      { family: 'Cotter', given: 'Samantha' },
      { family: 'Wong', given: 'Jennie' },
      { family: 'Gada', given: 'Neha' },
      { family: 'Gill', given: 'Rajdeep' },
      { family: 'Jones', given: 'S Christopher' },
      { family: 'Chai', given: 'Grace' },
      { family: 'Foster', given: 'Daniel' },
      { family: 'Avigan', given: 'Mark' },
      { family: 'Mundkur', given: 'Mallika' },
    ],
    issued: '2021',
    'container-title': 'Drug Safety',
    volume: '44',
    issue: '12',
    page: '1365-1374',
    DOI: '10.1007/s40264-021-01120-9',
    PMID: '34699023',
    PMCID: 'PMC8546385',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read most of the abstract. The end of it, with the full conclusion, was not in the copies.',
  },
  passages: {
    people: {
      locator: { kind: 'abstract' },
      says: 'Safety reports to the US Food and Drug Administration and published cases, up to July 2018, told of 14 people with liver or bile-duct problems after repeated or continuous ketamine under medical care. There were 21 such events between them. Most had ketamine for complex regional pain syndrome or other long-lasting pain.',
      figures: [2018, 14, 21],
    },
    enzymes: {
      locator: { kind: 'abstract' },
      says: 'All 14 of the 14 people had raised liver enzymes in the blood.',
      figures: [14],
    },
    'bile-ducts': {
      locator: { kind: 'abstract' },
      says: 'In 3 cases there was more: widened or scarred bile ducts, scarring of the liver (cirrhosis) or infected bile ducts, in a different combination each time.',
      figures: [3],
    },
    limits: {
      locator: { kind: 'abstract' },
      says: 'These are reports of single cases, not a study of everybody who had ketamine. So how often it happens cannot be worked out.',
    },
  },
} as const satisfies Source;
