import type { Source } from '@/lib/domain/source';

export const heidari2017 = {
  kind: 'review',
  name: 'Heidari 2017',
  csl: {
    type: 'article-journal',
    title: 'Prevalence of fibromyalgia in general population and patients, a systematic review and meta-analysis',
    author: [
      { family: 'Heidari', given: 'Fatemeh' },
      { family: 'Afshari', given: 'Mahdi' },
      { family: 'Moosazadeh', given: 'Mahmood' },
    ],
    issued: '2017-09',
    'container-title': 'Rheumatology International',
    volume: '37',
    issue: '9',
    DOI: '10.1007/s00296-017-3725-2',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract. Its number for men looks too low to be right; treat it with care.',
  },
  passages: {
    everyone: {
      locator: { kind: 'abstract' },
      says: 'The authors pooled 65 papers with 3,609,810 people. In the general population 1.78% had fibromyalgia (range 1.65% to 1.92%).',
      figures: [65, 3609810, 1.78, 1.65, 1.92],
    },
    'women-men': {
      locator: { kind: 'abstract' },
      says: 'Among women it was 3.98% (range 2.8% to 5.2%), among men 0.01%.',
      figures: [3.98, 2.8, 5.2, 0.01],
    },
  },
} as const satisfies Source;
