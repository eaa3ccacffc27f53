import type { Source } from '@/lib/domain/source';

export const wolfe2016 = {
  kind: 'guideline',
  name: 'Revised criteria 2016',
  csl: {
    type: 'article-journal',
    title: '2016 revisions to the 2010/2011 fibromyalgia diagnostic criteria',
    author: [
      { family: 'Wolfe', given: 'Frederick' },
      { family: 'Clauw', given: 'Daniel J' },
      { family: 'Fitzcharles', given: 'Mary-Ann' },
      { family: 'Goldenberg', given: 'Don L' },
      { family: 'Häuser', given: 'Winfried' },
      { family: 'Katz', given: 'Robert L' },
      { family: 'Mease', given: 'Philip J' },
      { family: 'Russell', given: 'Anthony S' },
      { family: 'Russell', given: 'Irwin Jon' },
      { family: 'Walitt', given: 'Brian' },
    ],
    issued: '2016',
    'container-title': 'Seminars in Arthritis and Rheumatism',
    volume: '46',
    issue: '3',
    page: '319-329',
    DOI: '10.1016/j.semarthrit.2016.08.012',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract, and the criteria in a table of another journal that reprints them.',
  },
  passages: {
    criteria: {
      locator: { kind: 'abstract' },
      says: 'Pain in at least 4 of 5 regions of the body, symptoms for at least 3 months, and scores: 7 or more for the spread of pain with 5 or more for the severity of symptoms, or 4 to 6 with 9 or more.',
      figures: [4, 5, 3, 7, 6, 9, 2016],
    },
    'other-illnesses': {
      locator: { kind: 'abstract' },
      says: 'The diagnosis holds whether or not a person has other illnesses too. The older wording, that other causes must be ruled out, is gone.',
      figures: [2016],
    },
    accuracy: {
      locator: { kind: 'abstract' },
      says: 'Against the criteria of 1990 or a doctor’s diagnosis, the criteria of 2010 and 2011 recognised 86% of people with fibromyalgia and rightly left out 90% of the others. Both are middle values over studies.',
      figures: [1990, 2010, 2011, 86, 90],
    },
    'no-tender-points': {
      locator: { kind: 'abstract' },
      says: 'The revision leaves tender points out and adds a rule on how far the pain must be spread.',
      figures: [2016],
    },
    severity: {
      locator: { kind: 'reported', by: 'a table in another journal that reprints the criteria' },
      says: 'The severity scale scores tiredness, waking up unrefreshed and trouble thinking. It also asks about headaches, pain or cramps in the lower belly, and depression.',
      figures: [2016],
    },
  },
} as const satisfies Source;
