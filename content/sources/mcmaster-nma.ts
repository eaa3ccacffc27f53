import type { Source } from '@/lib/domain/source';

export const mcmasterNma = {
  kind: 'review',
  name: 'McMaster thesis 2024',
  csl: {
    type: 'thesis',
    title: 'Benefits and harms of ketamine for management of chronic non-cancer pain',
    author: [{ family: 'Moradi', given: 'Sara' }],
    issued: '2024',
    'container-title': 'MacSphere (McMaster University)',
    URL: 'https://macsphere.mcmaster.ca/handle/11375/30408',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read its abstract on the university’s page; the copy was cut off among the harms.',
  },
  passages: {
    trials: {
      locator: { kind: 'abstract' },
      says: '38 trials of ketamine in many kinds of long-lasting pain that is not from cancer, up to January 2024.',
      figures: [38, 2024],
    },
    harms: {
      locator: { kind: 'abstract' },
      says: 'More people in every 100 with ketamine than with placebo: 27 more with tiredness or sleepiness (12 to 50; low certainty), 11 more dizzy (1 to 40; low certainty), 12 more with stomach or gut trouble (5 to 25; very low certainty). By our own sum that is about 1 more in every 4, in every 9 and in every 8.',
      figures: [100, 27, 12, 50, 11, 1, 40, 5, 25, 4, 9, 8],
    },
    'pain-hours': {
      locator: { kind: 'abstract' },
      says: 'Pain on a scale from 0 to 10, ketamine against placebo: 1.32 points lower under 30 minutes (1.73 to 0.9 lower; low certainty), and 1.25 lower at 1 to 3 hours (1.76 to 0.74 lower; low certainty). It says of both that ketamine may lower pain slightly. Rounded by us: 1.3 points lower, both times.',
      figures: [1.3, 0, 10, 1.32, 30, 1.73, 0.9, 1.25, 1, 3, 1.76, 0.74],
    },
    'pain-days': {
      locator: { kind: 'abstract' },
      says: 'Pain on a scale from 0 to 10 at 3 to 7 days, ketamine against placebo: 1.34 points lower (2.29 to 0.39 lower). It judges this as little or no effect, with low certainty. Rounded by us: 1.3 points lower (2.3 to 0.4 lower).',
      figures: [0, 10, 3, 7, 1.34, 2.29, 0.39, 1.3, 2.3, 0.4],
    },
    'pain-weeks': {
      locator: { kind: 'abstract' },
      says: 'Pain on a scale from 0 to 10 at 3 to 5 weeks, ketamine against placebo: 0.99 points lower (from 2 lower to 0.03 higher): likely no less pain, moderate certainty. Beyond 5 weeks, 1.09 lower (1.86 to 0.32 lower): very uncertain. Rounded by us: 1 point lower at 3 to 5 weeks, from 2 lower to no difference, and 1.1 lower (1.9 to 0.3 lower) beyond 5 weeks.',
      figures: [0, 10, 3, 5, 0.99, 2, 0.03, 1.09, 1.86, 0.32, 1, 1.1, 1.9, 0.3],
    },
    function: {
      locator: { kind: 'abstract' },
      says: 'It found no effect on how well the body functions.',
    },
    'harm-ratios': {
      locator: { kind: 'abstract' },
      says: 'As many times as likely with ketamine as with placebo: stomach or gut trouble 3.97 (2.18 to 7.22), dizziness 3.66 (1.25 to 10.74), tiredness, sleepiness or sedation 2.89 (1.84 to 4.53).',
      figures: [3.97, 2.18, 7.22, 3.66, 1.25, 10.74, 2.89, 1.84, 4.53],
    },
  },
} as const satisfies Source;
