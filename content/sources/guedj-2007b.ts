import type { Source } from '@/lib/domain/source';

export const guedj2007b = {
  kind: 'study-report',
  name: 'Guedj 2007b',
  csl: {
    type: 'article-journal',
    title: 'Follow-up of pain processing recovery after ketamine in hyperalgesic fibromyalgia patients using brain perfusion ECD-SPECT',
    author: [
      { family: 'Guedj', given: 'Eric' },
      { family: 'Cammilleri', given: 'Serge' },
      { family: 'Colavolpe', given: 'Cécile' },
      { family: 'de Laforte', given: 'Catherine' },
      { family: 'Niboyet', given: 'Jean' },
      { family: 'Mundler', given: 'Olivier' },
    ],
    issued: '2007-12',
    'container-title': 'European Journal of Nuclear Medicine and Molecular Imaging',
    volume: '34',
    issue: '12',
    page: '2115-2119',
    DOI: '10.1007/s00259-007-0589-9',
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
    design: {
      locator: { kind: 'abstract' },
      says: '17 women with fibromyalgia were scanned before and after ketamine under the skin; 10 healthy women were scanned to compare. No woman had a placebo.',
      figures: [17, 10],
    },
    responders: {
      locator: { kind: 'abstract' },
      says: '11 of 17 women had more than 50% less pain. The other 6 of 17 were called poor responders.',
      figures: [11, 17, 6, 50],
    },
    midbrain: {
      locator: { kind: 'abstract' },
      says: 'Blood flow in an area of the midbrain that takes part in pain control rose more in the women who responded (p = 0.016). The more it changed, the more pain fell (r = 0.7182, p = 0.0041).',
      figures: [0.016, 0.7182, 0.0041],
    },
  },
  unconfirmed: 'We saw this paper’s PubMed number in a copy only, so we leave it out.',
} as const satisfies Source;
