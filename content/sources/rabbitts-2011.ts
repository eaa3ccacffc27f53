import type { Source } from '@/lib/domain/source';

export const rabbitts2011 = {
  kind: 'study-report',
  name: 'Rabbitts 2011',
  csl: {
    type: 'article-journal',
    title: 'Postural orthostatic tachycardia syndrome and general anesthesia: a series of 13 cases',
    author: [
      { family: 'Rabbitts', given: 'Jennifer A' },
      { family: 'Groenewald', given: 'Cornelius B' },
      { family: 'Jacob', given: 'Adam K' },
      { family: 'Low', given: 'Phillip A' },
      { family: 'Curry', given: 'Timothy B' },
    ],
    issued: '2011-08',
    'container-title': 'Journal of Clinical Anesthesia',
    volume: '23',
    issue: '5',
    page: '384-392',
    DOI: '10.1016/j.jclinane.2010.12.013',
    PMID: '21802629',
    PMCID: 'PMC3349351',
  },
  interest: {
    kind: 'unclear',
    why: 'The record in PubMed names US public research money and another source that it does not specify.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
  },
  passages: {
    people: {
      locator: { kind: 'abstract' },
      says: 'Records of 13 people with POTS who had operations under general anaesthesia, with several medicines and methods. The abstract does not name the medicines.',
      figures: [13],
    },
    pressure: {
      locator: { kind: 'abstract' },
      says: 'In 3 of the 13 the blood pressure was low for a long time during the operation. A fast heartbeat was not seen. All were treated and recovered without complications.',
      figures: [3, 13],
    },
  },
} as const satisfies Source;
