import type { Source } from '@/lib/domain/source';

export const ferraro2025 = {
  kind: 'review',
  name: 'Cochrane review 2025',
  csl: {
    type: 'article-journal',
    title: 'Ketamine and other NMDA receptor antagonists for chronic pain',
    author: [
      { family: 'Ferraro', given: 'Michael C' },
      { family: 'Cashin', given: 'Aidan G' },
      { family: "O'Connell", given: 'Neil E' },
      { family: 'Visser', given: 'Eric J' },
      { family: 'Abdel Shaheed', given: 'Christina' },
      { family: 'Wewege', given: 'Michael A' },
      { family: 'Gustin', given: 'Sylvia M' },
      { family: 'McAuley', given: 'James H' },
    ],
    issued: '2025-08',
    'container-title': 'Cochrane Database of Systematic Reviews',
    PMID: '40819842',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'second-hand',
    on: '2026-11-22',
    note: 'We have not seen the review itself. What we tell of it comes from two professional summaries. The pooled figures stand in one of them.',
  },
  passages: {
    search: {
      locator: { kind: 'reported', by: 'two professional summaries of the review' },
      says: '67 trials with 2,309 adults with chronic pain, not from cancer and not headache. They tested ketamine, memantine, dextromethorphan, amantadine or magnesium.',
      figures: [67, 2309],
    },
    pain: {
      locator: { kind: 'reported', by: 'a professional summary of the review' },
      says: 'With ketamine through a drip, pain on a scale from 0 to 100 was 15.79 points lower than with placebo right after treatment; the range that fits the data runs from 32.09 lower to 0.51 higher. Very low certainty. Rounded by us: about 16 lower, from 32 lower to half a point higher.',
      figures: [0, 100, 15.79, 32.09, 0.51, 16, 32],
    },
    ways: {
      locator: { kind: 'reported', by: 'a copy of the opening of its plain-language summary' },
      says: 'It is unclear whether ketamine by vein, by mouth or as a skin cream lowers pain.',
    },
    harms: {
      locator: { kind: 'reported', by: 'a professional summary of the review' },
      says: 'Unwanted effects were 3.26 times as likely with ketamine through a drip as with placebo (range 1.05 to 10.09). Low certainty.',
      figures: [3.26, 1.05, 10.09],
    },
    'kinds-of-harm': {
      locator: { kind: 'reported', by: 'professional summaries of the review' },
      says: 'The unwanted effects include believing things that are not so, feeling threatened without cause, confusion, nausea and vomiting, mainly with a drip.',
    },
    conclusion: {
      locator: { kind: 'reported', by: 'two professional summaries of the review' },
      says: 'There is no clear evidence that any of these medicines eases chronic pain by an amount that matters, at any time. The authors call for large trials.',
    },
    'not-reported': {
      locator: { kind: 'reported', by: 'a news summary of the review' },
      says: 'None of the trials in the review reported symptoms of depression, or how much opioid medicine people used.',
    },
  },
  unconfirmed: 'We saw the DOI of the protocol only, not that of the finished review. The list of authors is that of the 2023 protocol.',
} as const satisfies Source;
