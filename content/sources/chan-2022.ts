import type { Source } from '@/lib/domain/source';

export const chan2022 = {
  kind: 'review',
  name: 'Chan 2022',
  csl: {
    type: 'article-journal',
    title: 'Systematic review and meta-analysis of ketamine-associated uropathy',
    author: [
      { family: 'Chan', given: 'Erica O T' },
      { family: 'Chan', given: 'Vinson W S' },
      { family: 'Tang', given: 'Tori S T' },
      { family: 'Cheung', given: 'Vanessa' },
      { family: 'Wong', given: 'Martin C S' },
      { family: 'Yee', given: 'C H' },
      { family: 'Ng', given: 'C F' },
      { family: 'Teoh', given: 'Jeremy Y C' },
    ],
    issued: '2022',
    'container-title': 'Hong Kong Medical Journal',
    volume: '28',
    issue: '6',
    page: '466-474',
    URL: 'https://www.hkmj.org/abstracts/v28n6/466.htm',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract, not the whole paper.',
  },
  passages: {
    search: {
      locator: { kind: 'abstract' },
      says: '45 articles with 4,921 people, mostly recreational users with disease of the bladder or urinary tract. It is about misuse, not about drips under medical care.',
      figures: [45, 4921],
    },
    symptoms: {
      locator: { kind: 'abstract' },
      says: 'Having to pass water often: 77.1% (range 56.9 to 92.2). A sudden urge: 69.9% (48.8 to 87.3). Pain above the pubic bone: 60.4% (35.3 to 82.9).',
      figures: [77.1, 56.9, 92.2, 69.9, 48.8, 87.3, 60.4, 35.3, 82.9],
    },
  },
} as const satisfies Source;
