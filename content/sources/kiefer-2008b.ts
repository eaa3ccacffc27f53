import type { Source } from '@/lib/domain/source';

export const kiefer2008b = {
  kind: 'study-report',
  name: 'Kiefer 2008b',
  csl: {
    type: 'article-journal',
    title: 'A pilot open-label study of the efficacy of subanesthetic isomeric S(+)-ketamine in refractory CRPS patients',
    author: [
      { family: 'Kiefer', given: 'Ralph-Thomas' },
      { family: 'Rohr', given: 'Peter' },
      { family: 'Ploppa', given: 'Annette' },
      { family: 'Nohé', given: 'Boris' },
      { family: 'Dieterich', given: 'Hans-Jürgen' },
      { family: 'Grothusen', given: 'John' },
      { family: 'Altemeyer', given: 'Karl-Heinz' },
      { family: 'Unertl', given: 'Klaus' },
      { family: 'Schwartzman', given: 'Robert J' },
    ],
    issued: '2008',
    'container-title': 'Pain Medicine',
    volume: '9',
    issue: '1',
    page: '44-54',
    PMID: '18254766',
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
      says: '4 people with long-standing complex regional pain syndrome had S-ketamine through a drip for 10 days, from 50 up to 500 mg a day. Nobody was compared with them. The study was stopped early.',
      figures: [4, 10, 50, 500],
    },
    result: {
      locator: { kind: 'abstract' },
      says: 'Pain did not go down in these 4 people.',
      figures: [4],
    },
  },
} as const satisfies Source;
