import type { Source } from '@/lib/domain/source';

export const abdallah2022 = {
  kind: 'study-report',
  name: 'Abdallah 2022',
  csl: {
    type: 'article-journal',
    title: 'Dose-related effects of ketamine for antidepressant-resistant symptoms of posttraumatic stress disorder in veterans and active duty military: a double-blind, randomized, placebo-controlled multi-center clinical trial',
    author: [
      { family: 'Abdallah', given: 'Chadi G' },
      { family: 'Roache', given: 'John D' },
      { family: 'Gueorguieva', given: 'Ralitza' },
    ],
    moreAuthors: true,
    issued: '2022',
    'container-title': 'Neuropsychopharmacology',
    volume: '47',
    issue: '8',
    page: '1574-1581',
    DOI: '10.1038/s41386-022-01266-9',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract in stored copies.',
  },
  passages: {
    design: {
      locator: { kind: 'abstract' },
      says: '158 veterans and service members with PTSD whom antidepressants had not helped enough had 8 drips, two a week: placebo (54 people), ketamine 0.2 mg/kg (53) or 0.5 mg/kg (51).',
      figures: [158, 8, 2, 54, 0.2, 53, 0.5, 51],
    },
    ptsd: {
      locator: { kind: 'abstract' },
      says: 'PTSD symptoms did not change in a clearly different way in the three groups. Depression eased more with the higher dose than with placebo.',
    },
    feelings: {
      locator: { kind: 'abstract' },
      says: 'Ketamine brought feelings of being cut off and psychosis-like experiences, more at the higher dose. They were gone within 2 hours and were weaker when drips were repeated. People did not stop more often with ketamine.',
      figures: [2],
    },
  },
} as const satisfies Source;
