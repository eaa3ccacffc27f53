import type { Source } from '@/lib/domain/source';

export const short2018 = {
  kind: 'review',
  name: 'Short 2018',
  csl: {
    type: 'article-journal',
    title: 'Side-effects associated with ketamine use in depression: a systematic review',
    author: [
      { family: 'Short', given: 'Brooke' },
      { family: 'Fong', given: 'Joanna' },
      { family: 'Galvez', given: 'Veronica' },
      { family: 'Shelker', given: 'William' },
      { family: 'Loo', given: 'Colleen K' },
    ],
    issued: '2018-01',
    'container-title': 'The Lancet Psychiatry',
    volume: '5',
    issue: '1',
    page: '65-78',
    DOI: '10.1016/S2215-0366(17)30272-9',
    PMID: '28757132',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract in copies. The list of the most common side effects stands in a summary.',
  },
  passages: {
    search: {
      locator: { kind: 'abstract' },
      says: 'The review took in 60 articles on ketamine as a treatment for depression.',
      figures: [60],
    },
    'around-a-dose': {
      locator: { kind: 'reported', by: 'a summary of the review' },
      says: 'After a dose, unwanted effects on the mind, the heart and the nerves were more common than with placebo. Headache, dizziness, feeling cut off from oneself, raised blood pressure, blurred vision and anxiety were among the most common.',
    },
    'long-term': {
      locator: { kind: 'abstract' },
      says: 'Safety over a long time has been studied poorly and reported selectively. How safe regular use over a long time is, is not known.',
    },
  },
} as const satisfies Source;
