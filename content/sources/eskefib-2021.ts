import type { Source } from '@/lib/domain/source';

export const eskefib2021 = {
  kind: 'study-report',
  name: 'ESKEFIB trial plan',
  csl: {
    type: 'article-journal',
    title: 'The place of S-ketamine in fibromyalgia treatment (ESKEFIB): study protocol for a prospective, single-center, double-blind, randomized, parallel-group, dose-escalation controlled trial',
    author: [
      { family: 'Javorcikova', given: 'Zuzana' },
      { family: 'Dangoisse', given: 'Michel' },
      { family: 'Nikis', given: 'Stéphane' },
      { family: 'Lechat', given: 'Jean-Paul' },
      { family: 'Gillain', given: 'Aline' },
      { family: 'Fils', given: 'Jean-François' },
      { family: 'Van der Linden', given: 'Philippe' },
    ],
    issued: '2021',
    'container-title': 'Trials',
    issue: '1',
    DOI: '10.1186/s13063-021-05814-4',
    PMID: '34838114',
    PMCID: 'PMC8627027',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract, and registry copies for its state.',
  },
  passages: {
    plan: {
      locator: { kind: 'abstract' },
      says: 'A plan for 105 people in each of two groups; three drips, at weeks 0, 2 and 4.',
      figures: [105, 2, 3, 0, 4],
    },
    state: {
      locator: { kind: 'reported', by: 'copies of a trial registry' },
      says: 'Listed as terminated. The reason is not given, and we found no result.',
    },
    doses: {
      locator: { kind: 'abstract' },
      says: 'S-ketamine was to be added to the drip: 0.2 mg/kg in the first group of people, and 0.4 mg/kg in the second if the first dose failed. For every two people with S-ketamine, one was to go without. Visits were planned up to week 12. People were to be 18 to 65 years old.',
      figures: [0.2, 0.4, 2, 1, 12, 18, 65],
    },
    goal: {
      locator: { kind: 'abstract' },
      says: 'The main aim was a fall in pain by 2 points, or in how far pain gets in the way of life by 1 point, on the Brief Pain Inventory at 12 weeks.',
      figures: [2, 1, 12],
    },
    comparison: {
      locator: { kind: 'reported', by: 'a copy of a trial registry' },
      says: 'The comparison drip holds clonidine (1 microgram/kg) and magnesium (40 mg/kg).',
      figures: [1, 40],
    },
    stopped: {
      locator: { kind: 'reported', by: 'copies of a trial registry' },
      says: 'In the copies that we read in November 2026, neither the reason for stopping nor the number of people who joined is shown.',
      figures: [2026],
    },
    yardstick: {
      locator: { kind: 'reported', by: 'a copy of a trial registry' },
      says: 'The entry takes 2 points on the pain score of the Brief Pain Inventory as the smallest fall that matters to people with fibromyalgia, and 1 point on its score for how far pain gets in the way of life.',
      figures: [2, 1],
    },
    'no-cure': {
      locator: { kind: 'abstract' },
      says: 'The authors note that no treatment cures fibromyalgia.',
    },
  },
} as const satisfies Source;
