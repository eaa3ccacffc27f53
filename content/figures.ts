import type { Figure } from '@/lib/domain/figure';
import type { ClaimId } from './claims';
import type { EstimateId } from './estimates';

type Bound<Kind> = Kind extends Figure
  ? Omit<Kind, 'claims' | 'estimates'> & { readonly claims: readonly ClaimId[] } & { readonly [Key in keyof Pick<Kind, Extract<'estimates', keyof Kind>>]: readonly EstimateId[] }
  : never;

/** What articles draw. */
export const figures = {
  'noppers-over-time': {
    kind: 'people-over-time',
    title: 'How many people had more than half their pain gone?',
    claims: ['noppers-conclusion'],
    estimates: ['noppers-2011-15-min', 'noppers-2011-180-min', 'noppers-2011-week-1', 'noppers-2011-week-8'],
    caution: 'Each circle is one person. The gaps in time are not to scale.',
  },
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
    claims: ['harms-baseline'],
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
    title: 'How many recreational users had trouble passing water?',
    claims: ['bladder-winstock-symptoms', 'bladder-medical-use-unknown'],
    estimates: ['winstock-2012-symptoms'],
    caution: 'These people took ketamine on their own, not through drips under care.',
  },
  'rescue-in-100': {
    kind: 'icon-array',
    title: 'How many people needed an urgent rescue during a session?',
    claims: ['day-rescue-in-japan'],
    estimates: ['japan-audit-2026-people'],
    caution: 'None seen is not the same as never.',
  },
  'with-magnesium-in-100': {
    kind: 'icon-array',
    title: 'How many people had at least one unwanted effect?',
    claims: ['mixing-magnesium-unwanted-effects'],
    estimates: ['pickering-2020-harms'],
    comparison: 'placebo',
    caution: 'A hundred signs, so that you can compare; the real trial was much smaller, and such gaps can be chance.',
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
  'cochrane-pain': {
    kind: 'intervals',
    title: 'How much lower was pain right after ketamine, in many kinds of pain?',
    claims: ['cochrane-pain'],
    estimates: ['ferraro-2025-pain'],
    rows: 'time',
  },
  'pain-in-reviews': {
    kind: 'intervals',
    title: 'How much lower was pain with ketamine, review by review?',
    claims: ['cochrane-pain', 'orhurhu-two-weeks', 'mcmaster-first-half-hour', 'mcmaster-1-to-3-hours', 'mcmaster-3-to-7-days', 'mcmaster-3-to-5-weeks', 'mcmaster-beyond-5-weeks'],
    estimates: [
      'ferraro-2025-pain',
      'orhurhu-2019-pain-2-weeks',
      'mcmaster-nma-pain-30-min',
      'mcmaster-nma-pain-1-3-hours',
      'mcmaster-nma-pain-3-7-days',
      'mcmaster-nma-pain-3-5-weeks',
      'mcmaster-nma-pain-beyond-5-weeks',
    ],
    rows: 'time',
    caution: 'Many kinds of long-lasting pain together, not fibromyalgia alone. A line that stays left of “no difference” does not tell whether the relief is big enough to matter.',
  },
  'harms-in-reviews': {
    kind: 'intervals',
    title: 'How many times as likely were unwanted effects with ketamine?',
    claims: ['unwanted-effects-cochrane', 'harms-baseline'],
    estimates: ['ferraro-2025-harms', 'mcmaster-nma-tiredness-ratio', 'mcmaster-nma-dizziness-ratio', 'mcmaster-nma-gut-ratio'],
    rows: 'outcome',
    caution: 'Many kinds of long-lasting pain together. How many times as likely does not tell how many people.',
  },
  'people-so-far': {
    kind: 'people-so-far',
    title: 'How many people with fibromyalgia have been in a ketamine study with a comparison?',
    claims: ['fibromyalgia-cdc-number', 'short-term-118-too-few'],
    population: { claim: 'fibromyalgia-cdc-number', millions: 4, name: 'US adults who have fibromyalgia' },
    caution: 'Only finished studies of one drip that compared ketamine with something else. Reviews count some more people, because they add a test without a comparison and reports on single patients. Whether somebody took part in two of these studies, we cannot tell. The US number is there for scale only.',
  },
  'does-it-help-summary': {
    kind: 'summary',
    title: 'The findings, outcome by outcome',
    claims: ['noppers-15-min', 'lasting-relief-not-shown', 'daily-life', 'cochrane-pain', 'harms-baseline', 'case-reports-longer', 'long-term-safety-unknown'],
    rows: [
      { outcome: 'More than half the pain gone, minutes after one low-dose drip, in fibromyalgia', claim: 'noppers-15-min', estimate: 'noppers-2011-15-min', comparison: 'midazolam' },
      { outcome: 'More than half the pain gone, weeks after one low-dose drip, in fibromyalgia', claim: 'lasting-relief-not-shown', estimate: 'noppers-2011-week-8', comparison: 'midazolam' },
      { outcome: 'Relief after several drips or larger doses', claim: 'case-reports-longer' },
      { outcome: 'Daily life', claim: 'daily-life' },
      { outcome: 'Pain right after a drip, in many kinds of long-lasting pain', claim: 'cochrane-pain', estimate: 'ferraro-2025-pain' },
      { outcome: 'Tired or sleepy, in many kinds of long-lasting pain', claim: 'harms-baseline', estimate: 'mcmaster-nma-tiredness-difference', ratio: 'mcmaster-nma-tiredness-ratio' },
      { outcome: 'Harm from regular use over a long time', claim: 'long-term-safety-unknown' },
    ],
    caution: 'People “without” ketamine had a placebo or a sedative, not nothing. Where the source tells only a difference, how many have it anyway is our own sum.',
  },
} as const satisfies Record<string, Bound<Figure>>;

export type FigureId = keyof typeof figures;
