import type { Source } from '@/lib/domain/source';

export const yakkaphan2023 = {
  kind: 'review',
  name: 'Yakkaphan 2023',
  csl: {
    type: 'article-journal',
    title: 'Temporomandibular disorders and fibromyalgia prevalence: a systematic review and meta-analysis',
    author: [
      { family: 'Yakkaphan', given: 'Pankaew' },
      { family: 'Smith', given: 'Jared G' },
      { family: 'Chana', given: 'Pav' },
      { family: 'Tan', given: 'Huann Lan' },
      { family: 'Ravindranath', given: 'Priya Thimma' },
      { family: 'Lambru', given: 'Giorgio' },
      { family: 'Renton', given: 'Tara' },
    ],
    issued: '2023-09',
    'container-title': 'Journal of Oral & Facial Pain and Headache',
    volume: '37',
    issue: '3',
    page: '177-193',
    DOI: '10.11607/ofph.3260',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract.',
  },
  passages: {
    jaw: {
      locator: { kind: 'abstract' },
      says: '19 studies in all. Pooled, 76.8% of people with fibromyalgia had a disorder of the jaw joint or the jaw muscles (range 69.5% to 83.3%), mostly of the muscles. Results vary between studies.',
      figures: [19, 76.8, 69.5, 83.3],
    },
  },
} as const satisfies Source;
