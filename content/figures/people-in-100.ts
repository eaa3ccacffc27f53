import type { FigureEntry } from './entry';

/** How many people of how many, as signs to count. */
export const peopleIn100 = {
  'more-tired-in-100': {
    kind: 'icon-array',
    title: 'How many more people are tired or sleepy with ketamine?',
    claims: ['harms-baseline'],
    estimates: ['mcmaster-nma-tiredness-difference'],
    ratios: ['mcmaster-nma-tiredness-ratio'],
  },
  'harms-in-100': {
    kind: 'icon-array',
    title: 'How many more people have these unwanted effects with ketamine?',
    claims: ['harms-baseline', 'harms-gut'],
    estimates: ['mcmaster-nma-tiredness-difference', 'mcmaster-nma-dizziness-difference', 'mcmaster-nma-gut-difference'],
    ratios: ['mcmaster-nma-tiredness-ratio', 'mcmaster-nma-dizziness-ratio', 'mcmaster-nma-gut-ratio'],
  },
  'mind-effects-in-100': {
    kind: 'icon-array',
    title: 'How many people felt effects like those of a psychedelic drug during a drip of days?',
    claims: ['sigtermans-harms'],
    estimates: ['sigtermans-2009-harms'],
    comparison: 'placebo',
  },
  'bladder-in-100': {
    kind: 'icon-array',
    title: 'How many recreational users had urinary symptoms, such as trouble when they pee?',
    claims: ['bladder-winstock-symptoms', 'bladder-medical-use-unknown'],
    estimates: ['winstock-2012-symptoms'],
    caution: 'Readers of a dance-music magazine who chose by themselves to answer. They took ketamine on their own, not through drips under care.',
  },
  'rescue-in-100': {
    kind: 'icon-array',
    title: 'How many people needed an urgent rescue during a session?',
    claims: ['day-rescue-in-japan'],
    estimates: ['japan-audit-2026-people'],
    caution: 'None seen is not the same as never: the true rate could still be up to 1% of people. Only what was written down before they went home is counted.',
  },
  'with-magnesium-in-100': {
    kind: 'icon-array',
    title: 'How many people had at least one unwanted effect?',
    claims: ['mixing-magnesium-unwanted-effects'],
    estimates: ['pickering-2020-harms'],
    comparison: 'placebo',
    caution: 'A hundred signs, so that you can compare; the real trial had 20 people, and such gaps can be chance.',
  },
  'women-in-studies': {
    kind: 'icon-array',
    title: 'How many people in the ketamine studies were women?',
    claims: ['who-was-studied'],
    estimates: [],
    told: [{ claim: 'who-was-studied', outcome: 'Women in the studies of one review', groups: [{ name: 'From study to study', percent: 88, upTo: 100 }] }],
  },
  'false-advertising': {
    kind: 'icon-array',
    title: 'How many advertisers said falsely that ketamine is not addictive?',
    claims: ['cost-false-advertising'],
    estimates: [],
    sign: 'advertiser in one US state',
    told: [{ claim: 'cost-false-advertising', outcome: 'Said falsely that it is not addictive', groups: [{ name: 'Advertisers', n: 3, of: 17 }] }],
  },
  'not-everyone-responds': {
    kind: 'icon-array',
    title: 'How many people had relief in the experiment of 2000?',
    claims: ['graven-nielsen-responders'],
    estimates: ['graven-nielsen-2000-responders'],
    uncompared: 'Salt water: what we read does not tell how many.',
  },
  'without-comparison': {
    kind: 'icon-array',
    title: 'How many people had relief in studies without a comparison?',
    claims: ['guedj-responders', 'cohen-2006-test'],
    estimates: ['guedj-2007a-responders', 'cohen-2006-half-gone'],
    uncompared: 'Placebo: nobody had one, so nobody knows.',
  },
  'sedative-in-100': {
    kind: 'icon-array',
    title: 'How many people responded to a sedative, without any ketamine?',
    claims: ['whiplash-sedative'],
    estimates: ['persson-2012-placebo-responders'],
  },
  'placebo-in-100': {
    kind: 'icon-array',
    title: 'How many people got half better or more on placebo?',
    claims: ['placebo-half-fibromyalgia'],
    estimates: [],
    told: [{ claim: 'placebo-half-fibromyalgia', outcome: 'Had half their pain gone or more', groups: [{ name: 'People with fibromyalgia on placebo', percent: 18.8 }] }],
  },
  'pregabalin-in-100': {
    kind: 'icon-array',
    title: 'How many people got at least half better on pregabalin?',
    claims: ['treatments-pregabalin-pain'],
    estimates: [],
    told: [
      {
        claim: 'treatments-pregabalin-pain',
        outcome: 'At least half better over some months',
        groups: [
          { name: 'Placebo', percent: 14 },
          { name: 'Pregabalin', percent: 23 },
        ],
      },
    ],
  },
  'tonmya-stopped-in-100': {
    kind: 'icon-array',
    title: 'How many people stopped because of unwanted effects?',
    claims: ['treatments-tonmya-stopped'],
    estimates: ['tonmya-2025-stopped'],
    comparison: 'placebo',
  },
  'course-in-100': {
    kind: 'icon-array',
    title: 'How do people with fibromyalgia fare over the years?',
    claims: ['fibromyalgia-course-better-worse'],
    estimates: [],
    told: [
      { claim: 'fibromyalgia-course-better-worse', outcome: 'Got at least moderately better, at most', groups: [{ name: 'People followed', percent: 25 }] },
      { claim: 'fibromyalgia-course-better-worse', outcome: 'Had a worse score', groups: [{ name: 'People followed', percent: 35.9 }] },
    ],
  },
} as const satisfies Readonly<Record<string, FigureEntry>>;
