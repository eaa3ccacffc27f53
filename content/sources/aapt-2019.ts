import type { Source } from '@/lib/domain/source';

export const aapt2019 = {
  kind: 'guideline',
  name: 'AAPT criteria 2019',
  csl: {
    type: 'article-journal',
    title: 'AAPT diagnostic criteria for fibromyalgia',
    author: [
      { family: 'Arnold', given: 'Lesley M' },
      { family: 'Bennett', given: 'Robert M' },
      { family: 'Crofford', given: 'Leslie J' },
      { family: 'Dean', given: 'Linda E' },
      { family: 'Clauw', given: 'Daniel J' },
      { family: 'Goldenberg', given: 'Don L' },
      { family: 'Fitzcharles', given: 'Mary-Ann' },
      { family: 'Paiva', given: 'Eduardo S' },
      { family: 'Staud', given: 'Roland' },
      { family: 'Sarzi-Puttini', given: 'Piercarlo' },
      { family: 'Buskila', given: 'Dan' },
      { family: 'Macfarlane', given: 'Gary J' },
    ],
    issued: '2019',
    'container-title': 'The Journal of Pain',
    DOI: '10.1016/j.jpain.2018.10.008',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract, and the criteria in a copy of a clinical handbook.',
  },
  passages: {
    criteria: {
      locator: { kind: 'abstract' },
      says: 'Pain in 6 or more of 9 body sites, together with moderate to severe sleep problems or tiredness, for at least 3 months.',
      figures: [6, 9, 3, 2019],
    },
    untested: {
      locator: { kind: 'abstract' },
      says: 'The expert group meant these criteria to be simpler. They were still to be tested.',
      figures: [2019],
    },
  },
  unconfirmed: 'Volume, issue and pages are not confirmed. The paper came out online in November 2018.',
} as const satisfies Source;
