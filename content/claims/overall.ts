import type { ClaimEntry } from './entry';
import { published } from './published';

const noneFound = { noneFoundOn: '2026-11-22' } as const;

export const overall = {
  'short-relief': {
    kind: 'effect',
    text: 'Single low-dose drips may ease fibromyalgia pain for some minutes to a few hours.',
    evidence: [
      { passage: 'pastrak-2021#short-relief', stance: 'supports' },
      { passage: 'noppers-2011#responders', stance: 'supports' },
      { passage: 'graven-nielsen-2000#responders', stance: 'supports' },
      { passage: 'noppers-2011#scores', stance: 'qualifies' },
      { passage: 'cohen-2018#fibromyalgia', stance: 'contradicts' },
    ],
    certainty: { grade: 'low', why: 'Several small studies point the same way, but the people in most could tell what they were given.', by: 'us' },
    against: {
      finding: 'The US guideline found weak or no evidence even of immediate improvement.',
      passage: 'cohen-2018#fibromyalgia',
    },
    ...published,
  },
  'lasting-relief-not-shown': {
    kind: 'effect',
    text: 'The one trial that we found with weeks of follow-up showed no lasting relief.',
    evidence: [
      { passage: 'noppers-2011#responders', stance: 'supports' },
      { passage: 'noppers-2011#title', stance: 'supports' },
      { passage: 'cohen-2018#longer-term', stance: 'supports' },
      { passage: 'pastrak-2021#table-sorensen-1995', stance: 'qualifies' },
      { passage: 'hanna-2016#case', stance: 'contradicts' },
    ],
    certainty: { grade: 'low', why: 'One trial with 12 people in each group and one low dose. It cannot rule out a benefit in some people.', by: 'us' },
    against: {
      finding: 'One woman reported no pain for more than a year after a series of larger doses; nobody was compared with her.',
      passage: 'hanna-2016#case',
    },
    ...published,
  },
  'pastrak-118': {
    kind: 'fact',
    text: 'A review from 2021 found 7 publications on ketamine drips for fibromyalgia, with 118 people in all.',
    evidence: [{ passage: 'pastrak-2021#search', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'case-reports-longer': {
    kind: 'effect',
    text: 'Reports on single patients tell of longer relief after larger or repeated doses, but they compare with nobody.',
    evidence: [
      { passage: 'pastrak-2021#case-reports', stance: 'supports' },
      { passage: 'hanna-2016#case', stance: 'supports' },
      { passage: 'gupta-2023#case', stance: 'supports' },
    ],
    certainty: { grade: 'very-low', why: 'Single patients, no comparison, told by clinics that give the treatment.', by: 'us' },
    against: {
      finding: 'The one trial that we found with weeks of follow-up showed no lasting relief after one low dose.',
      passage: 'noppers-2011#responders',
    },
    ...published,
  },
  'us-guideline-weak': {
    kind: 'effect',
    text: 'US specialist societies looked in 2018 and found weak or no evidence that ketamine helps fibromyalgia at once.',
    evidence: [{ passage: 'cohen-2018#fibromyalgia', stance: 'supports' }, { passage: 'hocking-2003#fibromyalgia', stance: 'contradicts' }],
    certainty: { grade: 'low', why: 'The panel’s own rating: grade D, low certainty.', by: 'cohen-2018' },
    against: {
      finding: 'A review of 2003 counted at least one controlled trial with less pain.',
      passage: 'hocking-2003#fibromyalgia',
    },
    ...published,
  },
  'us-guideline-long-term': {
    kind: 'effect',
    text: 'They found no evidence of longer-term benefit in fibromyalgia.',
    evidence: [{ passage: 'cohen-2018#longer-term', stance: 'supports' }],
    certainty: { grade: 'low', why: 'A panel’s judgement of few and small studies.', by: 'us' },
    against: {
      finding: 'For one other condition, complex regional pain syndrome, the panel did find evidence for some weeks.',
      passage: 'cohen-2018#longer-term',
    },
    ...published,
  },
  'cochrane-unclear': {
    kind: 'effect',
    text: 'In 2025 a large review of 67 trials with 2,309 adults found no clear evidence that ketamine or similar drugs ease long-lasting pain.',
    evidence: [
      { passage: 'ferraro-2025#search', stance: 'supports' },
      { passage: 'ferraro-2025#conclusion', stance: 'supports' },
      { passage: 'ferraro-2025#pain', stance: 'supports' },
    ],
    estimates: ['ferraro-2025-pain'],
    certainty: { grade: 'very-low', why: 'The review’s own rating for ketamine through a drip, as its summaries tell it.', by: 'ferraro-2025' },
    against: {
      finding: 'The same figures leave room for a fall of up to 32.09 points out of 100.',
      passage: 'ferraro-2025#pain',
    },
    ...published,
  },
  'nice-do-not-start': {
    kind: 'regulation',
    text: 'In England and Wales the 2021 guideline says not to start ketamine for chronic primary pain; fibromyalgia is an example of it.',
    evidence: [
      { passage: 'nice-ng193#do-not-start', stance: 'supports' },
      { passage: 'nice-ng193#fibromyalgia', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'nice-already-taking': {
    kind: 'regulation',
    text: 'If you already take a medicine on that list, the guideline does not tell you to stop at once: you and your doctor look at it together.',
    evidence: [{ passage: 'nice-ng193#already-taking', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'reviews-modest': {
    kind: 'effect',
    text: 'A 2017 review calls the benefit of such drugs in fibromyalgia modest, and says that side effects, effort and cost count.',
    evidence: [{ passage: 'littlejohn-2017#benefit', stance: 'supports' }],
    certainty: { grade: 'low', why: 'A review’s judgement of few and small studies.', by: 'us' },
    against: {
      finding: 'The same review calls the benefit of low-dose ketamine useful.',
      passage: 'littlejohn-2017#benefit',
    },
    ...published,
  },
  'approval-us': {
    kind: 'regulation',
    text: 'In the US ketamine is approved as an anaesthetic only, not for pain or fibromyalgia.',
    evidence: [{ passage: 'ketalar-label#indications', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'unwanted-effects-cochrane': {
    kind: 'harm',
    text: 'Across trials in many kinds of long-lasting pain, unwanted effects were about 3.26 times as likely with a ketamine drip as with placebo (range 1.05 to 10.09).',
    evidence: [{ passage: 'ferraro-2025#harms', stance: 'supports' }],
    estimates: ['ferraro-2025-harms'],
    certainty: { grade: 'low', why: 'The review’s own rating, as its summaries tell it.', by: 'ferraro-2025' },
    against: {
      finding: 'The range is wide: from hardly more to 10.09 times as likely.',
      passage: 'ferraro-2025#harms',
    },
    ...published,
  },
  'label-warnings': {
    kind: 'harm',
    text: 'The US label warns of changes in blood pressure and heartbeat, slowed breathing, liver harm, and frightening or confused states.',
    evidence: [{ passage: 'ketalar-label#warnings', stance: 'supports' }],
    certainty: { grade: 'moderate', why: 'An official label, but it is about anaesthetic doses, far above those in the fibromyalgia studies.', by: 'us' },
    against: {
      finding: 'In the small fibromyalgia studies side effects were brief.',
      passage: 'pastrak-2021#table-sorensen-1995',
    },
    ...published,
  },
  'label-watched': {
    kind: 'process',
    text: 'The label says that a doctor with training in anaesthesia gives it, and that heart, breathing and blood pressure are watched all the time.',
    evidence: [{ passage: 'ketalar-label#administration', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'label-bladder': {
    kind: 'harm',
    text: 'Bladder problems are reported in people who use ketamine for a long time.',
    evidence: [{ passage: 'ketalar-label#bladder', stance: 'supports' }],
    certainty: { grade: 'low', why: 'Reports in the label, without a count of how many people used it.', by: 'us' },
    against: noneFound,
    ...published,
  },
  'who-should-not': {
    kind: 'harm',
    text: 'The US guideline says that some people should not have it, such as those who are pregnant, have active psychosis, or have poorly controlled heart disease.',
    evidence: [{ passage: 'cohen-2018#exclusions', stance: 'supports' }],
    certainty: { grade: 'low', why: 'An expert panel’s advice, read in summaries.', by: 'us' },
    against: noneFound,
    ...published,
  },
} as const satisfies Record<string, ClaimEntry>;
