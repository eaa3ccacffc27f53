import type { Source } from '@/lib/domain/source';

export const fdaFmDrugs = {
  kind: 'review',
  name: 'Table of approved medicines',
  csl: {
    type: 'article-journal',
    title: 'Table of medicines approved in the US for fibromyalgia (in a review article)',
    issued: '2016-01',
    'container-title': 'International Journal of Clinical Practice',
    volume: '70',
    issue: '2',
    page: '99-112',
    DOI: '10.1111/ijcp.12757',
    PMCID: 'PMC6093261',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'second-hand',
    on: '2026-11-22',
    note: 'We read one table of this review, not the agency’s own papers. A further review confirms the days for pregabalin and milnacipran.',
  },
  passages: {
    pregabalin: {
      locator: { kind: 'reported', by: 'a table in this review, which retells the agency’s decisions' },
      says: 'Pregabalin was approved for fibromyalgia in the US on 21 June 2007.',
      figures: [21, 2007],
    },
    duloxetine: {
      locator: { kind: 'reported', by: 'a table in this review, which retells the agency’s decisions' },
      says: 'Duloxetine was approved in June 2008: on 16 June in this table, on 13 June in another review.',
      figures: [16, 13, 2008],
    },
    milnacipran: {
      locator: { kind: 'reported', by: 'a table in this review, which retells the agency’s decisions' },
      says: 'Milnacipran was approved on 14 January 2009.',
      figures: [14, 2009],
    },
    three: {
      locator: { kind: 'reported', by: 'a table in this review, which retells the agency’s decisions' },
      says: 'By 2016 there were three approved medicines.',
      figures: [3, 2016],
    },
  },
  unconfirmed: 'The title is our description of the table. The review’s own title and authors were not shown in what we read.',
} as const satisfies Source;
