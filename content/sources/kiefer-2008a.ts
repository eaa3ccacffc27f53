import type { Source } from '@/lib/domain/source';

export const kiefer2008a = {
  kind: 'study-report',
  name: 'Kiefer 2008a',
  csl: {
    type: 'article-journal',
    title: 'Efficacy of ketamine in anesthetic dosage for the treatment of refractory complex regional pain syndrome: an open-label phase II study',
    author: [
      { family: 'Kiefer', given: 'Ralph-Thomas' },
      { family: 'Rohr', given: 'Peter' },
      { family: 'Ploppa', given: 'Annette' },
      { family: 'Dieterich', given: 'Hans-Jürgen' },
      { family: 'Grothusen', given: 'John' },
      { family: 'Koffler', given: 'Sandra' },
      { family: 'Altemeyer', given: 'Karl-Heinz' },
      { family: 'Unertl', given: 'Klaus' },
      { family: 'Schwartzman', given: 'Robert J' },
    ],
    'container-title': 'Pain Medicine',
  },
  interest: {
    kind: 'none-known',
    why: 'The abstract says that the department’s own money paid for it.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the aim, the number of people and the funding. The copy broke off before the results.',
  },
  passages: {
    design: {
      locator: { kind: 'abstract' },
      says: '20 people with complex regional pain syndrome that other treatment had not helped had ketamine at the dose for anaesthesia. Nobody was compared with them.',
      figures: [20],
    },
  },
  unconfirmed: 'The year of this paper is from memory, so we leave it out. Volume, pages and DOI were not shown.',
} as const satisfies Source;
