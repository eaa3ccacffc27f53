import type { FigureEntry } from './entry';

/** Three ways, each with what may help, what may harm and what is not known, at the same length. */
export const decisionPaths = {
  'decision-paths': {
    kind: 'drawing',
    drawing: 'decision-paths',
    title: 'Three ways, and what is known of each',
    claims: ['short-relief', 'harms-baseline', 'fibromyalgia-course-better-worse'],
    key: [
      {
        name: 'An infusion',
        sentences: [
          { about: 'May help', claim: 'short-relief', says: 'In some people, one low-dose drip may ease pain for minutes to a few hours.' },
          { about: 'May harm', claim: 'harms-baseline', says: 'In many kinds of pain, about 27 more people in every 100 were tired or sleepy than with placebo.' },
          { about: 'Not known', claim: 'long-term-safety-unknown', says: 'How safe regular use is.' },
        ],
      },
      {
        name: 'Other care, such as pregabalin',
        sentences: [
          { about: 'May help', claim: 'treatments-pregabalin-pain', says: 'In a review, 23% of people on 300 to 600 mg of it got at least 50% better over 2 to 3 months, and 14% on placebo.' },
          { about: 'May harm', claim: 'treatments-pregabalin-harms', says: 'About 25 more people in every 100 got dizzy than on placebo.' },
          { about: 'Not known', ours: 'Which kind of care will suit you.' },
        ],
      },
      {
        name: 'Waiting',
        sentences: [
          { about: 'May get better', claim: 'fibromyalgia-course-better-worse', says: 'In a US study of 1,555 people, up to about 25% (one in four) got at least moderately better over the years.' },
          { about: 'May get worse', claim: 'fibromyalgia-course-better-worse', says: 'In the same study, more than a third had a worse score.' },
          { about: 'Not known', ours: 'What care these people had, and how people fare over years without any.' },
        ],
      },
    ],
    inWords: [
      { ours: 'A signpost has an arm of the same size for each way: an infusion, other care, and waiting.' },
      { ours: 'You can mix these ways, take them one after the other, and change your mind.' },
    ],
    caution: 'The figures come from different people and different lengths of time, so they cannot be set against each other.',
  },
} as const satisfies Readonly<Record<string, FigureEntry>>;
