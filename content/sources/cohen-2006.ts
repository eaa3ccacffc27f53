import type { Source } from '@/lib/domain/source';

export const cohen2006 = {
  kind: 'study-report',
  name: 'Cohen 2006',
  csl: {
    type: 'article-journal',
    title: 'The intravenous ketamine test predicts subsequent response to an oral dextromethorphan treatment regimen in fibromyalgia patients',
    author: [
      { family: 'Cohen', given: 'S P' },
      { family: 'Verdolin', given: 'M H' },
      { family: 'Chang', given: 'A S' },
      { family: 'Kurihara', given: 'C' },
      { family: 'Morlando', given: 'B J' },
      { family: 'Mao', given: 'J' },
    ],
    issued: '2006-06',
    'container-title': 'The Journal of Pain',
    volume: '7',
    issue: '6',
    page: '391-398',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract on the journal’s page. The count of people with more than half their pain gone comes from a later review.',
  },
  passages: {
    design: {
      locator: { kind: 'abstract' },
      says: '34 people with fibromyalgia, one after the other, had a test with a low dose of ketamine (0.1 mg/kg), and then dextromethorphan by mouth. Nobody had a placebo.',
      figures: [34, 0.1],
    },
    'our-sum-70-kg': {
      locator: { kind: 'abstract' },
      says: 'The dose in the test was 0.1 mg/kg. By our own sum that is 7 mg for a person of 70 kg.',
      figures: [0.1, 7, 70],
    },
    test: {
      locator: { kind: 'abstract' },
      says: '13 of 34 people had at least 67% less pain in the test. 19 of 34 responded to neither drug; for ketamine only such strong relief counted.',
      figures: [13, 34, 67, 19],
    },
    dextromethorphan: {
      locator: { kind: 'abstract' },
      says: 'At a visit after 4 to 6 weeks on dextromethorphan, 12 of 34 people had at least 50% less pain. 10 of these 12 had also had strong relief (at least 67%) in the ketamine test, and 2 had not.',
      figures: [4, 6, 12, 34, 50, 10, 2, 67],
    },
    prediction: {
      locator: { kind: 'abstract' },
      says: '3 people had strong relief in the test but no good result with dextromethorphan. Of the people who did well 83% had had strong relief in the test; of those who did not, 86% had not. Of the people with strong relief in the test 77% did well later; of those without it, 91% did not. Relief from the two drugs went together (r = 0.66, p below 0.001).',
      figures: [3, 83, 86, 77, 91, 2, 0.66, 0.001],
    },
    conclusion: {
      locator: { kind: 'abstract' },
      says: 'The authors think that the test may help to tell who responds to a drug of this kind taken by mouth.',
    },
  },
} as const satisfies Source;
