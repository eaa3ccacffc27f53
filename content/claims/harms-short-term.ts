import type { ClaimEntry } from './entry';
import { published } from './published';

export const harmsShortTerm = {
  'short-2018-more-than-placebo': {
    kind: 'harm',
    text: 'In a 2018 review of 60 articles on depression, unwanted effects on the mind, the heart and the nerves were more common after ketamine than after placebo.',
    evidence: [
      { passage: 'short-2018#around-a-dose', stance: 'supports' },
      { passage: 'short-2018#search', stance: 'supports' },
      { passage: 'ferraro-2025#harms', stance: 'supports' },
    ],
    certainty: { grade: 'low', why: 'A review about depression, not fibromyalgia; we saw its finding in a summary, without counts.', by: 'us' },
    against: {
      finding: 'In the Noppers trial, unusual experiences were mild to moderate with ketamine and with the comparison drug, and faded quickly in both groups.',
      passage: 'noppers-2011#blinding',
    },
    ...published,
  },
  'short-2018-most-common': {
    kind: 'harm',
    text: 'In depression studies, effects seen often after ketamine were headache, dizziness, feeling cut off from oneself, raised blood pressure, blurred vision and anxiety.',
    evidence: [{ passage: 'short-2018#around-a-dose', stance: 'supports' }],
    certainty: { grade: 'low', why: 'A summary of a review about depression, without counts in what we read.', by: 'us' },
    against: {
      finding: 'The list of unwanted effects in a review of fibromyalgia studies does not name headache, raised blood pressure, blurred vision or anxiety.',
      passage: 'pastrak-2021#harms',
    },
    ...published,
  },
  'short-term-blood-pressure': {
    kind: 'harm',
    text: 'The US label says that ketamine can raise blood pressure and heart rate, can also lower both, and can make the heartbeat irregular.',
    evidence: [
      { passage: 'ketalar-label#heart', stance: 'supports' },
      { passage: 'domino-2010#first-use', stance: 'supports' },
      { passage: 'short-2018#around-a-dose', stance: 'supports' },
      { passage: 'ketalar-label#dose', stance: 'qualifies' },
    ],
    certainty: { grade: 'moderate', why: 'An official label, about anaesthetic doses of 1 to 4.5 mg/kg, and two reviews that fit; what we read does not count how often.', by: 'us' },
    against: {
      finding: 'The list of unwanted effects in a review of fibromyalgia studies does not name blood pressure or the heart.',
      passage: 'pastrak-2021#harms',
    },
    ...published,
  },
  'short-term-breathing': {
    kind: 'harm',
    text: 'The US label lists slowed breathing among its warnings about ketamine, and warns of it again for ketamine together with sedatives or opioids.',
    evidence: [
      { passage: 'ketalar-label#warnings', stance: 'supports' },
      { passage: 'ketalar-label#sedatives', stance: 'supports' },
      { passage: 'ketalar-label#dose', stance: 'qualifies' },
    ],
    certainty: { grade: 'moderate', why: 'An official label, about anaesthetic doses of 1 to 4.5 mg/kg; what we read does not count how often.', by: 'us' },
    against: {
      finding: 'The list of unwanted effects in a review of fibromyalgia studies does not name slowed breathing.',
      passage: 'pastrak-2021#harms',
    },
    ...published,
  },
  'short-term-waking-states': {
    kind: 'harm',
    text: 'Older US labels say that about 12% of people given anaesthetic doses of ketamine had frightening or confused states on waking, usually gone within hours; a few had them again within 24 hours.',
    evidence: [
      { passage: 'ketalar-label#emergence', stance: 'supports' },
      { passage: 'ketalar-label#dose', stance: 'qualifies' },
    ],
    certainty: { grade: 'low', why: 'An old figure from anaesthesia, at 1 to 4.5 mg/kg; how it was counted was not shown, and smaller doses may differ.', by: 'us' },
    against: {
      finding: 'With a smaller dose in the Noppers trial, unusual experiences were mild to moderate and faded quickly.',
      passage: 'noppers-2011#blinding',
    },
    ...published,
  },
  'short-term-mind-days-weeks': {
    kind: 'harm',
    text: 'The US label reports effects of ketamine on the mind that can last for days to weeks; how often is not known.',
    evidence: [{ passage: 'ketalar-label#mind-days', stance: 'supports' }],
    certainty: { grade: 'low', why: 'Reports in an official label, without a count in what we read.', by: 'us' },
    against: {
      finding: 'In fibromyalgia studies with small doses, a review lists short-lived effects only.',
      passage: 'pastrak-2021#harms',
    },
    ...published,
  },
  'short-term-memory': {
    kind: 'harm',
    text: 'A 2006 review says that one dose of ketamine may, for a while, make it harder to hold things in mind and to store new memories.',
    evidence: [
      { passage: 'morgan-2006#one-dose', stance: 'supports' },
      { passage: 'ketamine-cognition-2021#two-weeks', stance: 'qualifies' },
    ],
    certainty: { grade: 'low', why: 'A review of healthy volunteers and recreational users, read as an abstract without numbers.', by: 'us' },
    against: {
      finding: 'A review of depression studies found no harm to thinking or memory up to 2 weeks after treatment.',
      passage: 'ketamine-cognition-2021#two-weeks',
    },
    ...published,
  },
  'short-term-cohen-2006': {
    kind: 'harm',
    text: 'After a 7-minute ketamine drip in 34 people with fibromyalgia in 2006, a later review lists dizziness, confusion, feeling elated and nausea for about 30 minutes.',
    evidence: [{ passage: 'pastrak-2021#table-cohen-2006', stance: 'supports' }],
    certainty: { grade: 'very-low', why: '34 people, one small dose and no placebo, known from one row of a later review.', by: 'us' },
    against: {
      finding: 'For the longer drip of 30 minutes in the experiment of 2000, the same review lists no side effects.',
      passage: 'pastrak-2021#table-graven-nielsen-2000',
    },
    ...published,
  },
  'short-term-cochrane-mind': {
    kind: 'harm',
    text: 'Among the unwanted effects of ketamine drips, a large 2025 review names believing things that are not so and feeling threatened without cause.',
    evidence: [
      { passage: 'ferraro-2025#kinds-of-harm', stance: 'supports' },
      { passage: 'ferraro-2025#search', stance: 'supports' },
    ],
    certainty: { grade: 'low', why: 'Read in summaries of the review, which do not count these effects one by one.', by: 'us' },
    against: {
      finding: 'The list of unwanted effects in a review of fibromyalgia studies does not name them.',
      passage: 'pastrak-2021#harms',
    },
    ...published,
  },
  'short-term-none-listed': {
    kind: 'fact',
    text: 'For the fibromyalgia experiments of 1997 and 2000, a 2021 review lists no side effects, which does not show that there were none.',
    evidence: [
      { passage: 'pastrak-2021#table-sorensen-1997', stance: 'supports' },
      { passage: 'pastrak-2021#table-graven-nielsen-2000', stance: 'supports' },
    ],
    against: {
      finding: 'For the experiment of 1995 the same review does list side effects.',
      passage: 'pastrak-2021#table-sorensen-1995',
    },
    ...published,
  },
  'short-term-118-too-few': {
    kind: 'fact',
    text: 'The fibromyalgia studies in a 2021 review had 118 people together, too few to show harm that is rare.',
    evidence: [{ passage: 'pastrak-2021#search', stance: 'supports' }],
    against: {
      finding: 'A 2024 review called ketamine safe in the short term.',
      passage: 'carvalho-2024#conclusion',
    },
    ...published,
  },
} as const satisfies Record<string, ClaimEntry>;
