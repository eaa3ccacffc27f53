import type { ClaimEntry } from './entry';
import { published } from './published';

const noneFound = { noneFoundOn: '2026-11-22' } as const;

export const messengers = {
  'messengers-wood-2007a': {
    kind: 'mechanism',
    text: 'In 2007 a pilot scan study of 6 women with fibromyalgia and 8 people for comparison found less uptake of a dopamine tracer in several brain areas.',
    evidence: [
      { passage: 'wood-2007a#people', stance: 'supports' },
      { passage: 'wood-2007a#uptake', stance: 'supports' },
    ],
    certainty: { grade: 'very-low', why: 'One pilot study with 6 patients, read as an abstract.', by: 'us' },
    against: {
      finding: 'The abstract gives no test of chance for this difference.',
      passage: 'wood-2007a#uptake',
    },
    ...published,
  },
  'messengers-albrecht-2016': {
    kind: 'mechanism',
    text: 'In a 2016 scan study, a tracer for dopamine receptors bound less in parts of the brain’s outer layer in 12 women with fibromyalgia than in 11 people for comparison.',
    evidence: [
      { passage: 'albrecht-2016#people', stance: 'supports' },
      { passage: 'albrecht-2016#binding', stance: 'supports' },
      { passage: 'albrecht-2016#conclusion', stance: 'qualifies' },
    ],
    certainty: { grade: 'very-low', why: 'One small study, read as an abstract; its authors ask for more.', by: 'us' },
    against: noneFound,
    ...published,
  },
  'messengers-ledermann-one-group': {
    kind: 'fact',
    text: 'Two papers of 2016 and 2017 each tell of dopamine scans in 24 women with fibromyalgia and 17 healthy women, probably the same women; we could not read the results.',
    evidence: [
      { passage: 'ledermann-2016#people', stance: 'supports' },
      { passage: 'ledermann-2017#people', stance: 'supports' },
      { passage: 'ledermann-2016#results', stance: 'supports' },
      { passage: 'ledermann-2017#results', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'messengers-dopamine-scans-gave-none': {
    kind: 'mechanism',
    text: 'Nobody got ketamine in the dopamine scan studies of fibromyalgia that we could check, so those scans cannot show how ketamine works.',
    evidence: [
      { passage: 'wood-2007a#people', stance: 'supports' },
      { passage: 'albrecht-2016#people', stance: 'supports' },
      { passage: 'ledermann-2016#people', stance: 'supports' },
      { passage: 'ledermann-2017#people', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'messengers-wood-2007b-unread': {
    kind: 'fact',
    text: 'A 2007 paper on dopamine and pain in fibromyalgia is often quoted, but we have seen only its title, so we use none of its results.',
    evidence: [
      { passage: 'wood-2007b#title', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'messengers-dopamine-rats-mice': {
    kind: 'mechanism',
    text: 'A 2018 review found that ketamine raised dopamine in several brain areas of rats and mice, by effect sizes from 0.57 to 1.33, where zero means no rise.',
    evidence: [
      { passage: 'kokkinou-2018#sizes', stance: 'supports' },
      { passage: 'kokkinou-2018#rodents', stance: 'supports' },
      { passage: 'kokkinou-2018#search', stance: 'qualifies' },
    ],
    estimates: ['kokkinou-2018-cortex', 'kokkinou-2018-striatum', 'kokkinou-2018-accumbens'],
    certainty: { grade: 'low', why: 'Pooled studies of animals, read as an abstract; what happens in rats and mice need not happen in people.', by: 'us' },
    against: {
      finding: 'In people and monkeys the results of brain scans did not agree.',
      passage: 'kokkinou-2018#people',
    },
    ...published,
  },
  'messengers-harris-2009': {
    kind: 'mechanism',
    text: 'In a 2009 scan study, 18 of 19 people with fibromyalgia had more glutamate in the back of the insula, a brain area that takes part in pain, than healthy people have on average.',
    evidence: [
      { passage: 'harris-2009#back-of-insula', stance: 'supports' },
      { passage: 'harris-2009#front-of-insula', stance: 'qualifies' },
      { passage: 'harris-2009#pressure', stance: 'supports' },
      { passage: 'insula-null-2022#no-difference', stance: 'contradicts' },
      { passage: 'pyke-2017#higher', stance: 'qualifies' },
    ],
    estimates: ['harris-2009-back-of-insula'],
    certainty: { grade: 'very-low', why: 'One small study, read second-hand; the review of 2017 may count it too, so it must not be counted twice.', by: 'us' },
    against: {
      finding: 'A scan study of 2022 found no difference in the insula between 44 women with fibromyalgia and 40 healthy people.',
      passage: 'insula-null-2022#no-difference',
    },
    ...published,
  },
  'messengers-fayed-2010': {
    kind: 'mechanism',
    text: 'In a 2010 scan study, glutamate and glutamine together averaged 10.71 in 10 patients with fibromyalgia and 9.89 in 10 other people, in one brain area (p = 0.049).',
    evidence: [
      { passage: 'fayed-2010#people', stance: 'supports' },
      { passage: 'fayed-2010#posterior-gyrus', stance: 'supports' },
      { passage: 'fayed-2010#conclusion', stance: 'qualifies' },
      { passage: 'insula-null-2022#no-difference', stance: 'contradicts' },
      { passage: 'pyke-2017#higher', stance: 'qualifies' },
    ],
    estimates: ['fayed-2010-posterior-gyrus'],
    certainty: { grade: 'very-low', why: 'One small study with a result close to chance; the review of 2017 may count it too, so it must not be counted twice.', by: 'us' },
    against: {
      finding: 'A larger study of another brain area found no difference between 44 women with fibromyalgia and 40 healthy people.',
      passage: 'insula-null-2022#no-difference',
    },
    ...published,
  },
  'messengers-glutamate-not-cause': {
    kind: 'mechanism',
    text: 'A 2017 review of 9 scan studies says that more glutamate looks linked with fibromyalgia symptoms, and that nobody knows yet whether it causes them.',
    evidence: [
      { passage: 'pyke-2017#conclusion', stance: 'supports' },
      { passage: 'pyke-2017#search', stance: 'supports' },
      { passage: 'insula-null-2022#no-difference', stance: 'contradicts' },
    ],
    certainty: { grade: 'low', why: 'A review of small studies, read in a summary; a later study does not agree.', by: 'us' },
    against: {
      finding: 'In a scan study of 2022, glutamate in the insula did not go with how bad symptoms were.',
      passage: 'insula-null-2022#no-difference',
    },
    ...published,
  },
  'messengers-opioid-depression': {
    kind: 'effect',
    text: 'In one small trial in depression, 7 of 12 people responded to ketamine after a placebo; after naltrexone, an opioid blocker, much of the effect on mood was gone.',
    evidence: [
      { passage: 'williams-2018#opioid', stance: 'supports' },
      { passage: 'williams-2018#design', stance: 'supports' },
      { passage: 'williams-2018#stopped', stance: 'qualifies' },
    ],
    estimates: ['williams-2018-placebo'],
    certainty: { grade: 'very-low', why: 'One small trial in depression, stopped early; when mood was measured is not told in what we read.', by: 'us' },
    against: {
      finding: 'Naltrexone was not tested without ketamine.',
      passage: 'williams-2018#design',
    },
    ...published,
  },
  'messengers-opioid-pain-unknown': {
    kind: 'mechanism',
    text: 'Whether the body’s opioid system matters for ketamine and fibromyalgia pain is not known: the trial behind the idea was in depression, with 12 people who completed it.',
    evidence: [
      { passage: 'williams-2018#design', stance: 'supports' },
      { passage: 'williams-2018#conclusion', stance: 'qualifies' },
    ],
    against: noneFound,
    ...published,
  },
  'messengers-low-dose-naltrexone': {
    kind: 'fact',
    text: 'We found no study of ketamine together with low-dose naltrexone, which some people with fibromyalgia take; a trial in depression used 50 mg of naltrexone.',
    evidence: [
      { passage: 'williams-2018#design', stance: 'supports' },
    ],
    against: noneFound,
    clinicianCheck: 'People with fibromyalgia take it, and nothing is known about the mix.',
    ...published,
  },
  'messengers-breakdown-products': {
    kind: 'mechanism',
    text: 'Breakdown products of ketamine may have effects of their own; a 2018 review deals with them, but we saw only its title and contents.',
    evidence: [
      { passage: 'zanos-2018#targets', stance: 'supports' },
    ],
    certainty: { grade: 'very-low', why: 'An idea that we could not follow up: the text of the review was not shown.', by: 'us' },
    against: noneFound,
    ...published,
  },
  'messengers-not-settled': {
    kind: 'mechanism',
    text: 'Which action of ketamine matters most in fibromyalgia is not settled: NMDA receptors are the best known, one researcher argued for dopamine, and there are other targets.',
    evidence: [
      { passage: 'littlejohn-2017#nmda', stance: 'supports' },
      { passage: 'wood-2006#argument', stance: 'supports' },
      { passage: 'hocking-2003#targets', stance: 'supports' },
      { passage: 'li-2016#brain', stance: 'supports' },
    ],
    against: {
      finding: 'The team of an experiment in 2000 concluded that blocking NMDA receptors calms spreading muscle pain in people who respond.',
      passage: 'graven-nielsen-2000#conclusion',
    },
    ...published,
  },
} as const satisfies Record<string, ClaimEntry>;
