import type { Source } from '@/lib/domain/source';

export const walitt2011 = {
  kind: 'study-report',
  name: 'Walitt 2011',
  csl: {
    type: 'article-journal',
    title: 'The longitudinal outcome of fibromyalgia: a study of 1555 patients',
    author: [
      { family: 'Walitt', given: 'Brian' },
      { family: 'Fitzcharles', given: 'Mary-Ann' },
      { family: 'Hassett', given: 'Afton L' },
      { family: 'Katz', given: 'Robert S' },
      { family: 'Häuser', given: 'Winfried' },
      { family: 'Wolfe', given: 'Frederick' },
    ],
    issued: '2011',
    'container-title': 'The Journal of Rheumatology',
    page: '2238-2246',
  },
  interest: {
    kind: 'unclear',
    why: 'Several authors had fees or research money from drug makers, some of which sell other fibromyalgia medicines.',
  },
  read: {
    how: 'second-hand',
    on: '2026-11-22',
    note: 'We read the beginning of the abstract and a conference abstract of 2010 on the same people. The results on pain come from a patient organisation’s summary.',
  },
  passages: {
    people: {
      locator: { kind: 'reported', by: 'an index of papers, which shows the beginning of the abstract' },
      says: 'It followed 1,555 people who met fibromyalgia criteria, seen by US rheumatologists, with questionnaires every six months for up to 11 years.',
      figures: [1555, 6, 11],
    },
    pain: {
      locator: { kind: 'reported', by: 'a summary by a US patient organisation' },
      says: 'About 10% had a large and about 15% a moderate improvement of pain. Pain got worse in 38.6%.',
      figures: [10, 15, 38.6, 1555, 11],
    },
    switching: {
      locator: { kind: 'reported', by: 'a conference abstract of 2010 on the same people' },
      says: 'They were followed for 4 years on average, and moved in and out of the criteria. Of 1,555 people, 716 did not meet them at some time.',
      figures: [4, 716, 1555],
    },
  },
  unconfirmed: 'The volume, issue and month were not seen.',
} as const satisfies Source;
