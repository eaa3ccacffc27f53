import type { Source } from '@/lib/domain/source';

export const persson2012 = {
  kind: 'study-report',
  name: 'Persson 2012',
  csl: {
    type: 'article-journal',
    title: 'Whiplash Associated Disorders (WAD): responses to pharmacological challenges and psychometric tests',
    author: [
      { family: 'Persson', given: 'Mats' },
      { family: 'Sörensen', given: 'Jan' },
      { family: 'Gerdle', given: 'Björn' },
    ],
    issued: '2012-07',
    'container-title': 'Scandinavian Journal of Pain',
    DOI: '10.1016/j.sjpain.2012.01.003',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract. It is about pain after whiplash, not fibromyalgia.',
  },
  passages: {
    design: {
      locator: { kind: 'abstract' },
      says: '95 people with long-standing pain after whiplash had single test drips of ketamine (0.3 mg/kg over 30 minutes), morphine and midazolam, a sedative used as a placebo that people can feel. 94 finished.',
      figures: [95, 0.3, 30, 94],
    },
    'active-placebo': {
      locator: { kind: 'abstract' },
      says: '26% of 94 people responded to the sedative alone.',
      figures: [26, 94],
    },
    ketamine: {
      locator: { kind: 'abstract' },
      says: 'Of the people who had not responded to the sedative, 41% responded to ketamine.',
      figures: [41],
    },
  },
} as const satisfies Source;
