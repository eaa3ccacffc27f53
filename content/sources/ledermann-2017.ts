import type { Source } from '@/lib/domain/source';

export const ledermann2017 = {
  kind: 'study-report',
  name: 'Ledermann 2017',
  csl: {
    type: 'article-journal',
    title: 'Altered dopamine responses to monetary rewards in female fibromyalgia patients with and without depression: a [11C]raclopride bolus-plus-infusion PET study',
    author: [
      { family: 'Ledermann', given: 'Katharina' },
      { family: 'Jenewein', given: 'Josef' },
      { family: 'Sprott', given: 'Haiko' },
      { family: 'Hasler', given: 'Gregor' },
      { family: 'Schnyder', given: 'Ulrich' },
      { family: 'Warnock', given: 'Geoffrey' },
      { family: 'Johayem', given: 'Anass' },
      { family: 'Kollias', given: 'Spyridon' },
      { family: 'Buck', given: 'Alfred' },
      { family: 'Martin-Soelch', given: 'Chantal' },
    ],
    issued: '2017',
    'container-title': 'Psychotherapy and Psychosomatics',
    volume: '86',
    issue: '3',
    page: '181-182',
    URL: 'https://www.zora.uzh.ch/id/eprint/139014/',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the part of the abstract that was shown; the results were not.',
  },
  passages: {
    people: {
      locator: { kind: 'abstract' },
      says: 'Brain scans of 24 women with fibromyalgia and 17 healthy women during a game with money. No ketamine was given.',
      figures: [24, 17],
    },
    results: {
      locator: { kind: 'abstract' },
      says: 'The part with the results was not shown.',
    },
  },
} as const satisfies Source;
