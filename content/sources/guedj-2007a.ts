import type { Source } from '@/lib/domain/source';

export const guedj2007a = {
  kind: 'study-report',
  name: 'Guedj 2007a',
  csl: {
    type: 'article-journal',
    title: 'Predictive value of brain perfusion SPECT for ketamine response in hyperalgesic fibromyalgia',
    author: [
      { family: 'Guedj', given: 'Eric' },
      { family: 'Cammilleri', given: 'Serge' },
      { family: 'Colavolpe', given: 'Cécile' },
      { family: 'Taïeb', given: 'David' },
      { family: 'de Laforte', given: 'Catherine' },
      { family: 'Niboyet', given: 'Jean' },
      { family: 'Mundler', given: 'Olivier' },
    ],
    issued: '2007',
    'container-title': 'European Journal of Nuclear Medicine and Molecular Imaging',
    volume: '34',
    issue: '8',
    page: '1274-1279',
    DOI: '10.1007/s00259-007-0392-7',
    PMID: '17431615',
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
      says: '17 women with fibromyalgia had a scan of the blood flow in the brain before ketamine; 10 healthy women were scanned to compare. No woman had a placebo.',
      figures: [17, 10],
    },
    pain: {
      locator: { kind: 'abstract' },
      says: 'On a scale from 0 to 100 the 17 women put their pain at 81.8 before ketamine and at 31.8 after it, on average. Rounded by us: about 82 and about 32.',
      figures: [0, 100, 17, 81.8, 31.8, 82, 32],
    },
    responders: {
      locator: { kind: 'abstract' },
      says: 'In 11 of the 17 women pain fell by at least 50%. The authors called them good responders.',
      figures: [11, 17, 50],
    },
    'scan-before': {
      locator: { kind: 'abstract' },
      says: 'In the women who did not respond, blood flow in a middle part of the front of the brain was low before treatment. Of the women with low flow there, 100% did not respond; of the others, 91% did.',
      figures: [100, 91],
    },
    conclusion: {
      locator: { kind: 'abstract' },
      says: 'The authors think that such a scan may help to tell beforehand who responds.',
    },
  },
} as const satisfies Source;
