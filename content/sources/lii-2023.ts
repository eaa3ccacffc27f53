import type { Source } from '@/lib/domain/source';

export const lii2023 = {
  kind: 'study-report',
  name: 'Lii 2023',
  csl: {
    type: 'article-journal',
    title: 'Randomized trial of ketamine masked by surgical anesthesia in patients with depression',
    author: [
      { family: 'Lii', given: 'Theresa R' },
      { family: 'Smith', given: 'Ashleigh E' },
      { family: 'Flohr', given: 'Josephine R' },
      { family: 'Okada', given: 'Robin L' },
      { family: 'Nyongesa', given: 'Cynthia A' },
      { family: 'Cianfichi', given: 'Lisa J' },
      { family: 'Hack', given: 'Laura M' },
      { family: 'Schatzberg', given: 'Alan F' },
      { family: 'Heifets', given: 'Boris D' },
    ],
    issued: '2023-11',
    'container-title': 'Nature Mental Health',
    volume: '1',
    issue: '11',
    page: '876-886',
    DOI: '10.1038/s44220-023-00140-x',
    PMID: '38188539',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract, cut off near its end, and the whole abstract of the version put online before it was reviewed. The list of authors is that of the earlier version.',
  },
  passages: {
    design: {
      locator: { kind: 'abstract' },
      says: '40 adults with depression who were to have surgery were put by chance into two groups. While asleep for surgery they had one drip of ketamine (0.5 mg/kg) or of salt water. Neither they nor the staff knew which.',
      figures: [40, 2, 1, 0.5],
    },
    mood: {
      locator: { kind: 'abstract' },
      says: 'On days 1 to 3 the scores for depression did not clearly differ: 5.82 points lower with ketamine, with a range from 13.3 lower to 1.64 higher (p = 0.13).',
      figures: [1, 3, 5.82, 13.3, 1.64, 0.13],
    },
    responders: {
      locator: { kind: 'reported', by: 'the abstract of the version put online before review' },
      says: 'On day 1, 60% with ketamine and 50% with salt water had their depression score at least halved. That is like earlier studies of ketamine.',
      figures: [1, 60, 50],
    },
    guesses: {
      locator: { kind: 'abstract' },
      says: '36.8% of people guessed rightly which they had, and both groups guessed much alike.',
      figures: [36.8],
    },
  },
} as const satisfies Source;
