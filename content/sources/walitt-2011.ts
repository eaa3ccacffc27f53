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
    issued: '2011-07',
    'container-title': 'The Journal of Rheumatology',
    page: '2238-2246',
  },
  interest: {
    kind: 'unclear',
    why: 'Several authors declare fees from makers of medicines; who paid for the study was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the first part of the abstract, a summary that the team gave at a meeting in 2010, and news reports of the results. The figure of 44% stands only in that summary of 2010.',
  },
  passages: {
    design: {
      locator: { kind: 'abstract' },
      says: '1,555 people whom US rheumatologists had diagnosed, and who met the criteria of 2010 at the start, answered questionnaires twice a year for up to 11 years.',
      figures: [1555, 2010, 2, 11],
    },
    average: {
      locator: { kind: 'reported', by: 'a news report on the study' },
      says: 'People were followed for 4 years on average. The severity score, 22.7 at the start, fell by an estimated 1.8 units over 5 years, a change that does not matter in daily life. For most, symptoms stayed high.',
      figures: [4, 22.7, 1.8, 5],
    },
    groups: {
      locator: { kind: 'reported', by: 'news reports on the study' },
      says: 'Up to about 25% got at least moderately better: about 10% much better. Severity grew worse in 35.9%, and pain in 38.6%.',
      figures: [25, 10, 35.9, 38.6],
    },
    criteria: {
      locator: { kind: 'reported', by: 'a summary that the team gave at a meeting in 2010' },
      says: '716 people (44%) no longer met the criteria at some time. People moved in and out of meeting them.',
      figures: [716, 44],
    },
  },
  unconfirmed: 'Volume and issue are not confirmed. The page numbers are those that a catalogue shows. The summary of 2010 gives 716 people as 44% of 1,555; we reckon 46%.',
} as const satisfies Source;
