import type { ClaimEntry } from './entry';
import { published } from './published';

const small = 'One trial with 12 people in each group, read as an abstract. So few people leave much room for chance.';
const noneFound = { noneFoundOn: '2026-11-22' } as const;

export const noppers2011 = {
  'noppers-design': {
    kind: 'fact',
    text: 'In 2011 a Dutch team published a trial with 24 people who had fibromyalgia.',
    evidence: [
      { passage: 'noppers-2011#design', stance: 'supports' },
      { passage: 'noppers-2011#affiliation', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'noppers-groups': {
    kind: 'fact',
    text: 'By lot, 12 people got one 30-minute drip of S-ketamine, and 12 got midazolam, a sedative.',
    evidence: [{ passage: 'noppers-2011#design', stance: 'supports' }],
    estimates: ['noppers-2011-15-min'],
    against: noneFound,
    ...published,
  },
  'noppers-dose': {
    kind: 'fact',
    text: 'In the Noppers trial, the S-ketamine dose was 0.5 mg for each kilogram of body weight, given once.',
    evidence: [{ passage: 'noppers-2011#design', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'noppers-follow-up': {
    kind: 'fact',
    text: 'The Noppers team asked about pain for 2.5 hours after the drip, and then every week for 8 weeks.',
    evidence: [{ passage: 'noppers-2011#design', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'noppers-blinding': {
    kind: 'fact',
    text: 'In the Noppers trial, side effects were mild to moderate in both groups and faded fast, so the authors think that people could not tell which drug they had.',
    evidence: [{ passage: 'noppers-2011#blinding', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'noppers-15-min': {
    kind: 'effect',
    text: 'In the Noppers trial, 15 minutes after the drip, 8 of 12 people on ketamine and 3 of 12 on midazolam had more than half their pain gone; tests disagree on whether chance made that gap.',
    evidence: [
      { passage: 'noppers-2011#responders', stance: 'supports' },
      { passage: 'noppers-2011#scores', stance: 'qualifies' },
    ],
    estimates: ['noppers-2011-15-min'],
    certainty: { grade: 'low', why: small, by: 'us' },
    against: {
      finding: 'Pain scores as a whole did not differ between the groups in the 2.5 hours after the drip.',
      passage: 'noppers-2011#scores',
    },
    ...published,
    changes: [{ on: '2026-11-22', what: 'It now says that tests disagree on whether chance made the gap.' }],
  },
  'noppers-15-min-p': {
    kind: 'fact',
    text: 'In the Noppers trial, the paper’s own test called the gap at 15 minutes significant (p below 0.05); by our own sum it may be chance (p = 0.10).',
    evidence: [{ passage: 'noppers-2011#responders', stance: 'supports' }],
    estimates: ['noppers-2011-15-min'],
    against: {
      finding: 'By our own sum (Fisher’s exact test) the same counts give p = 0.10.',
      passage: 'noppers-2011#responders',
    },
    ...published,
    changes: [{ on: '2026-11-22', what: 'It now says that by our own sum the gap may be chance, because the paper’s test alone misled.' }],
  },
  'noppers-15-min-chance': {
    kind: 'fact',
    text: 'By our own sum (Fisher’s exact test, p = 0.10), the gap at 15 minutes in the Noppers trial may be chance: one at least as big would turn up about 1 time in 10.',
    evidence: [{ passage: 'noppers-2011#responders', stance: 'supports' }],
    estimates: ['noppers-2011-15-min'],
    against: {
      finding: 'The paper’s own test gives p below 0.05 for the same counts; another common test (chi-square) gives about 0.04.',
      passage: 'noppers-2011#responders',
    },
    ...published,
  },
  'noppers-180-min': {
    kind: 'effect',
    text: 'At 180 minutes, probably counted from the start of the drip, 6 of 12 people on ketamine and 2 of 12 on midazolam had more than half their pain gone, a gap that may well be chance.',
    evidence: [
      { passage: 'noppers-2011#responders', stance: 'supports' },
      { passage: 'noppers-2011#scores', stance: 'supports' },
    ],
    estimates: ['noppers-2011-180-min'],
    certainty: { grade: 'low', why: small, by: 'us' },
    against: {
      finding: 'More people still had relief with ketamine; the trial was too small to tell whether that was chance.',
      passage: 'noppers-2011#responders',
    },
    clinicianCheck: 'The summary does not say from when the 180 minutes count; the full paper does.',
    ...published,
  },
  'noppers-week-1': {
    kind: 'effect',
    text: 'At the end of week 1 of the Noppers trial, 2 of 12 people on ketamine and 0 of 12 on midazolam had more than half their pain gone, a gap that may well be chance.',
    evidence: [
      { passage: 'noppers-2011#responders', stance: 'supports' },
      { passage: 'noppers-2011#scores', stance: 'supports' },
    ],
    estimates: ['noppers-2011-week-1'],
    certainty: { grade: 'low', why: small, by: 'us' },
    against: {
      finding: 'In an experiment of 1995, pain stayed lower for 2 to 7 days in 6 of all 11 people on ketamine (6 of the 8 who responded).',
      passage: 'pastrak-2021#table-sorensen-1995',
    },
    ...published,
    changes: [{ on: '2026-11-22', what: 'What we set against it (an experiment of 1995) now counts all 11 people who had ketamine, not only the 8 who responded.' }],
  },
  'noppers-week-8': {
    kind: 'effect',
    text: 'At the end of week 8 of the Noppers trial, 2 of 12 people in each group had more than half their pain gone.',
    evidence: [
      { passage: 'noppers-2011#responders', stance: 'supports' },
      { passage: 'noppers-2011#scores', stance: 'supports' },
    ],
    estimates: ['noppers-2011-week-8'],
    certainty: { grade: 'low', why: small, by: 'us' },
    against: {
      finding: 'Single patients report relief for longer, after larger doses and without a comparison group.',
      passage: 'pastrak-2021#case-reports',
    },
    ...published,
  },
  'noppers-scores': {
    kind: 'effect',
    text: 'In the Noppers trial, pain scores and scores from a fibromyalgia questionnaire did not clearly differ between the groups, in the first 2.5 hours or over the 8 weeks.',
    evidence: [{ passage: 'noppers-2011#scores', stance: 'supports' }],
    certainty: { grade: 'low', why: small, by: 'us' },
    against: {
      finding: '15 minutes after the drip, more people on ketamine had more than half their pain gone.',
      passage: 'noppers-2011#responders',
    },
    ...published,
  },
  'noppers-blood-level': {
    kind: 'mechanism',
    text: 'In the Noppers trial, pain followed the amount of ketamine in the blood: less drug, more pain.',
    evidence: [{ passage: 'noppers-2011#blood-level', stance: 'supports' }],
    against: {
      finding: 'In an experiment of 1995, as a later review counts, pain stayed lower for 2 to 7 days in 6 of all 11 people on ketamine (6 of the 8 who responded).',
      passage: 'pastrak-2021#table-sorensen-1995',
    },
    ...published,
    changes: [{ on: '2026-11-22', what: 'What we set against it (an experiment of 1995) now counts all 11 people who had ketamine, not only the 8 who responded.' }],
  },
  'noppers-conclusion': {
    kind: 'effect',
    text: 'The authors of the Noppers trial called the effect limited and said that it lasts only while the drug is in the body.',
    evidence: [
      { passage: 'noppers-2011#conclusion', stance: 'supports' },
      { passage: 'noppers-2011#title', stance: 'supports' },
    ],
    certainty: { grade: 'low', why: 'One small trial, read as an abstract.', by: 'us' },
    against: {
      finding: 'In an experiment of 1995, pain stayed lower for 2 to 7 days in 6 of all 11 people on ketamine (6 of the 8 who responded).',
      passage: 'pastrak-2021#table-sorensen-1995',
    },
    ...published,
    changes: [{ on: '2026-11-22', what: 'What we set against it (an experiment of 1995) now counts all 11 people who had ketamine, not only the 8 who responded.' }],
  },
  'noppers-side-effects': {
    kind: 'harm',
    text: 'In the Noppers trial, psychedelic-type effects (changes in how the self and the world feel) were mild to moderate in both groups and faded quickly; a later review adds drowsiness and elation for about 30 minutes.',
    evidence: [
      { passage: 'noppers-2011#blinding', stance: 'supports' },
      { passage: 'pastrak-2021#table-noppers-2011', stance: 'supports' },
    ],
    certainty: { grade: 'low', why: 'One trial with 24 people and one low dose; rare or late harm could not show.', by: 'us' },
    against: noneFound,
    ...published,
    changes: [{ on: '2026-11-22', what: 'We had left out the psychedelic-type effects that the trial measured, and had put “mild to moderate, in both groups” on the drowsiness and elation that a later review lists. The trial says it of the psychedelic-type effects.', isCorrection: true }],
  },
  'noppers-dose-70-kg': {
    kind: 'fact',
    text: 'By our own sum, the S-ketamine dose in the Noppers trial comes to 35 mg for a person of 70 kg (about 154 pounds).',
    evidence: [
      { passage: 'pastrak-2021#our-sum-70-kg', stance: 'supports' },
      { passage: 'noppers-2011#design', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'noppers-15-min-two-sums': {
    kind: 'fact',
    text: 'Tests disagree on whether chance made the gap at 15 minutes in the Noppers trial (8 of 12 people on ketamine, 3 of 12 on midazolam): the paper’s own test calls that unlikely, and by two sums of ours a gap at least as big would turn up by chance about 1 time in 10 or about 1 time in 25.',
    evidence: [{ passage: 'noppers-2011#responders', stance: 'supports' }],
    estimates: ['noppers-2011-15-min'],
    against: {
      finding: 'Pain scores as a whole did not differ between the groups in the 2.5 hours after the drip.',
      passage: 'noppers-2011#scores',
    },
    ...published,
  },
} as const satisfies Record<string, ClaimEntry>;
