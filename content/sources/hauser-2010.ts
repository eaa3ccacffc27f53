import type { Source } from '@/lib/domain/source';

export const hauser2010 = {
  kind: 'review',
  name: 'Häuser 2010',
  csl: {
    type: 'article-journal',
    title: 'Efficacy of different types of aerobic exercise in fibromyalgia syndrome: a systematic review and meta-analysis of randomised controlled trials',
    author: [
      { family: 'Häuser', given: 'Winfried' },
      { family: 'Klose', given: 'Petra' },
      { family: 'Langhorst', given: 'Jost' },
      { family: 'Moradi', given: 'Babak' },
      { family: 'Steinbach', given: 'Mario' },
      { family: 'Schiltenwolf', given: 'Marcus' },
      { family: 'Busch', given: 'Angela' },
    ],
    issued: '2010-05',
    'container-title': 'Arthritis Research & Therapy',
    volume: '12',
    issue: '3',
    page: 'R79',
    DOI: '10.1186/ar3002',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract.',
  },
  passages: {
    after: {
      locator: { kind: 'abstract' },
      says: '28 trials compared aerobic exercise with usual care, a pretend treatment or another treatment, and 7 compared kinds of it: 2,494 people in all. Right after the course, pain was lower (0.31 on a standard scale; range 0.17 to 0.46), and so were tiredness (0.22), low mood (0.32) and limits in daily life (0.40).',
      figures: [28, 7, 2494, 0.31, 0.17, 0.46, 0.22, 0.32, 0.4],
    },
    later: {
      locator: { kind: 'abstract' },
      says: 'At a later check, gains in mood, daily life and fitness could last; pain is not named there. People who went on exercising did better.',
    },
    kind: {
      locator: { kind: 'abstract' },
      says: 'Pain was lower after exercise on land or in water, of slight to moderate strength, 2 or 3 times a week.',
      figures: [2, 3],
    },
  },
} as const satisfies Source;
