import type { ClaimEntry } from './entry';
import { published } from './published';

const noneFound = { noneFoundOn: '2026-11-22' } as const;

export const trialsUnderWay = {
  'eskefib-plan': {
    kind: 'fact',
    text: 'The Belgian ESKEFIB trial planned to compare drips with and without S-ketamine, at weeks 0, 2 and 4, in 105 people with fibromyalgia, and in 105 more at a higher dose if the first failed.',
    evidence: [
      { passage: 'eskefib-2021#plan', stance: 'supports' },
      { passage: 'eskefib-2021#doses', stance: 'supports' },
    ],
    against: {
      finding: 'Copies of a registry list the trial as terminated, without a result.',
      passage: 'eskefib-2021#state',
    },
    ...published,
  },
  'eskefib-comparison': {
    kind: 'fact',
    text: 'The comparison drip planned in the ESKEFIB trial was no plain salt water: a registry copy says that it held two other medicines, clonidine and magnesium.',
    evidence: [{ passage: 'eskefib-2021#comparison', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'eskefib-why-stopped': {
    kind: 'fact',
    text: 'Registry copies that we read in November 2026 list the ESKEFIB trial as terminated, but not why or how many people had joined, so we cannot tell what that means.',
    evidence: [
      { passage: 'eskefib-2021#state', stance: 'supports' },
      { passage: 'eskefib-2021#stopped', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'nct04938713-no-placebo': {
    kind: 'fact',
    text: 'A Belgian trial (NCT04938713) planned to compare ketamine with S-ketamine in 50 people with fibromyalgia, without a placebo, so it cannot show whether either drug works.',
    evidence: [{ passage: 'nct04938713#plan', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'nct04938713-state': {
    kind: 'fact',
    text: 'The Belgian trial NCT04938713 in fibromyalgia was to end in September 2022; registry copies that we read in November 2026 list its state as unknown, and we found no result.',
    evidence: [{ passage: 'nct04938713#state', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'nct07230171-state': {
    kind: 'fact',
    text: 'A trial of S-ketamine in China (NCT07230171) plans 92 people with fibromyalgia; registry copies that we read in November 2026 say that it began in September 2025 and is recruiting.',
    evidence: [
      { passage: 'nct07230171#state', stance: 'supports' },
      { passage: 'nct07230171#read-2026', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'nct07230171-who': {
    kind: 'fact',
    text: 'The trial of S-ketamine in China takes only people with fibromyalgia who have never had pregabalin, venlafaxine or a ketamine drip for lasting pain, so its result may not fit others.',
    evidence: [{ passage: 'nct07230171#who', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'nct07230171-kept-out': {
    kind: 'fact',
    text: 'The trial of S-ketamine in China keeps out, among others, people with psychosis, bipolar disorder, sleep apnoea (pauses in breathing), severe heart disease, or drug or alcohol misuse, and people who are pregnant.',
    evidence: [{ passage: 'nct07230171#kept-out', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'nct06916403-no-comparison': {
    kind: 'fact',
    text: 'An Ontario clinic that gives ketamine drips studies 50 people with fibromyalgia who have already had at least 3 or 4, and compares them with nobody; people who stopped early may be missing.',
    evidence: [{ passage: 'nct06916403#plan', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'nct06916403-state': {
    kind: 'fact',
    text: 'The Ontario study of ketamine drips in fibromyalgia (NCT06916403) was to end in December 2025; in November 2026 we found no result.',
    evidence: [{ passage: 'nct06916403#state', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'nct04141696-fatigue': {
    kind: 'effect',
    text: 'In a US trial with 8 people with lasting tiredness, not in fibromyalgia, tiredness scores fell by 21.0% with ketamine and 12.6% with midazolam, a sedative, if the registry copies list the drugs in the order we think.',
    evidence: [
      { passage: 'nct04141696#fatigue', stance: 'supports' },
      { passage: 'nct04141696#plan', stance: 'supports' },
    ],
    estimates: ['nct04141696-fatigue'],
    certainty: { grade: 'very-low', why: '8 people, no test of chance shown, time not given, and figures read in registry copies.', by: 'us' },
    against: {
      finding: 'Tiredness fell with the comparison drug too, and no test of chance is shown.',
      passage: 'nct04141696#fatigue',
    },
    ...published,
  },
  'nct04141696-who': {
    kind: 'fact',
    text: 'The US trial of ketamine for tiredness (NCT04141696) let people with chronic fatigue syndrome join, but how many of its 8 people had that illness is not shown.',
    evidence: [{ passage: 'nct04141696#plan', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'eskefib-goal': {
    kind: 'fact',
    text: 'The ESKEFIB trial planned to call it a success when pain was 2 points lower, or got in the way of life 1 point less, on a questionnaire at 12 weeks.',
    evidence: [{ passage: 'eskefib-2021#goal', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'nct07230171-higher-dose': {
    kind: 'fact',
    text: 'The registry entry of the S-ketamine trial in China says that earlier studies with low doses showed no long-term benefit, and that its own dose is higher; which dose we could not see.',
    evidence: [{ passage: 'nct07230171#reason', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'eskefib-yardstick': {
    kind: 'fact',
    text: 'The registry entry of the ESKEFIB trial takes 2 points, on a pain score from 0 to 10, as the smallest fall that matters to people with fibromyalgia, and 1 point, on such a score, for how far pain gets in the way of life.',
    evidence: [
      { passage: 'eskefib-2021#yardstick', stance: 'supports' },
      { passage: 'eppoc-brief-pain-inventory#scales', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
    changes: [{ on: '2026-11-22', what: 'The length of the scale is now put down to the page that tells it, not to the plan of the trial; the words are the same.' }],
  },
} as const satisfies Record<string, ClaimEntry>;
