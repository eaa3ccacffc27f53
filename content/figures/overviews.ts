import type { FigureEntry } from './entry';

/** What all studies and reviews come to. */
export const overviews = {
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
    caution: 'Many kinds of long-lasting pain together, not fibromyalgia alone. McMaster is a university thesis, of which we read the start of its summary. A line that stays left of “no difference” does not tell whether the relief is big enough to matter.',
  },
  'harms-in-reviews': {
    kind: 'intervals',
    title: 'How many times as likely were unwanted effects with ketamine?',
    claims: ['unwanted-effects-cochrane', 'harms-baseline', 'harms-gut'],
    estimates: ['ferraro-2025-harms', 'mcmaster-nma-tiredness-ratio', 'mcmaster-nma-dizziness-ratio', 'mcmaster-nma-gut-ratio'],
    rows: 'outcome',
    caution: 'Many kinds of long-lasting pain together. McMaster is a university thesis. How many times as likely does not tell how many people.',
  },
  'people-so-far': {
    kind: 'people-so-far',
    title: 'How many people with fibromyalgia have been in a ketamine study with a comparison?',
    claims: ['fibromyalgia-cdc-number', 'short-term-118-too-few'],
    population: { claim: 'fibromyalgia-cdc-number', millions: 4, name: 'US adults who have fibromyalgia' },
    caution: 'Only finished studies of one drip that compared ketamine with something else. Reviews count some more people, because they add a test without a comparison and reports on single patients. Whether somebody took part in two of these studies, we cannot tell. The 18 of 1997, and with them the sums, are second-hand: we have not seen that paper. The US number is there for scale only.',
  },
  'does-it-help-summary': {
    kind: 'summary',
    title: 'The findings, outcome by outcome',
    claims: ['noppers-15-min', 'noppers-180-min', 'lasting-relief-not-shown', 'daily-life', 'cochrane-pain', 'harms-baseline', 'case-reports-longer', 'long-term-safety-unknown'],
    rows: [
      { outcome: 'More than half the pain gone, minutes after one low-dose drip, in fibromyalgia', claim: 'noppers-15-min', estimate: 'noppers-2011-15-min', comparison: 'midazolam' },
      { outcome: 'More than half the pain gone, at three hours, in fibromyalgia', claim: 'noppers-180-min', estimate: 'noppers-2011-180-min', comparison: 'midazolam' },
      { outcome: 'More than half the pain gone, weeks after one low-dose drip, in fibromyalgia', claim: 'lasting-relief-not-shown', estimate: 'noppers-2011-week-8', comparison: 'midazolam' },
      { outcome: 'Relief after several drips or larger doses', claim: 'case-reports-longer' },
      { outcome: 'Daily life', claim: 'daily-life' },
      { outcome: 'Pain right after a drip, in many kinds of long-lasting pain', claim: 'cochrane-pain', estimate: 'ferraro-2025-pain' },
      { outcome: 'Tired or sleepy, in many kinds of long-lasting pain', claim: 'harms-baseline', estimate: 'mcmaster-nma-tiredness-difference', ratio: 'mcmaster-nma-tiredness-ratio' },
      { outcome: 'Harm from regular use over a long time', claim: 'long-term-safety-unknown' },
    ],
    caution: 'People “without” ketamine had a placebo or a sedative, not nothing. Where the source tells only a difference, how many have it anyway is our own sum.',
  },
} as const satisfies Readonly<Record<string, FigureEntry>>;
