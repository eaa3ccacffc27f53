import type { ClaimEntry } from './entry';
import { published } from './published';

export const dosing = {
  'dosing-sessions-in-studies': {
    kind: 'fact',
    text: 'In the fibromyalgia studies that we found with a placebo or a sedative to compare, each ketamine session was one drip of 10 to 30 minutes.',
    evidence: [
      { passage: 'pastrak-2021#table-sorensen-1995', stance: 'supports' },
      { passage: 'pastrak-2021#table-sorensen-1997', stance: 'supports' },
      { passage: 'graven-nielsen-2000#design', stance: 'supports' },
      { passage: 'noppers-2011#design', stance: 'supports' },
      { passage: 'cohen-2018#dose', stance: 'qualifies' },
    ],
    against: {
      finding: 'One further test, without placebo, was a drip of 7 minutes.',
      passage: 'pastrak-2021#table-cohen-2006',
    },
    ...published,
  },
  'dosing-best-not-known': {
    kind: 'fact',
    text: 'Nobody knows which dose or length of ketamine drip is best for fibromyalgia: reviews of 2017 and 2021 ask for trials to find out.',
    evidence: [
      { passage: 'littlejohn-2017#unknown', stance: 'supports' },
      { passage: 'pastrak-2021#conclusion', stance: 'supports' },
      { passage: 'eskefib-2021#state', stance: 'qualifies' },
    ],
    against: {
      finding: 'Reports on single patients suggest longer relief from larger doses and longer, more frequent drips.',
      passage: 'pastrak-2021#case-reports',
    },
    ...published,
  },
  'dosing-panel-rate': {
    kind: 'fact',
    text: 'For long-lasting pain in general a US panel suggested in 2018, with low certainty, a drip of 0.5 to 2 mg of ketamine for each kilogram an hour, with up to 0.35 mg/kg quickly at the start.',
    evidence: [
      { passage: 'cohen-2018#dose-rate', stance: 'supports' },
      { passage: 'cohen-2018#dose', stance: 'supports' },
    ],
    against: {
      finding: 'For fibromyalgia itself the same panel found weak or no evidence.',
      passage: 'cohen-2018#fibromyalgia',
    },
    ...published,
  },
  'dosing-higher-more-risk': {
    kind: 'harm',
    text: 'The US guideline of 2018 calls serious harm from ketamine drips for pain rare, and says that higher and more frequent doses carry more risk.',
    evidence: [
      { passage: 'cohen-2018#serious-harm', stance: 'supports' },
      { passage: 'cohen-2018#studies-behind', stance: 'qualifies' },
    ],
    certainty: { grade: 'low', why: 'A panel’s judgement on mostly small studies without comparison, read in summaries; no count was seen.', by: 'us' },
    against: {
      finding: 'In 101 hospital patients, liver tests rose after 72 to 168 hours of ketamine, but too little to matter, the authors judged.',
      passage: 'colina-vargas-2023#liver',
    },
    clinicianCheck: 'People may decide by it, and we know the guideline only from summaries.',
    ...published,
  },
  'dosing-series-not-tested': {
    kind: 'fact',
    text: 'Whether a series of ketamine drips beats one in fibromyalgia is not known: a trial that planned three drips over 4 weeks is listed as stopped, without a result.',
    evidence: [
      { passage: 'eskefib-2021#plan', stance: 'supports' },
      { passage: 'eskefib-2021#state', stance: 'supports' },
    ],
    against: {
      finding: 'One woman with fibromyalgia told of more than 50% less pain after a series of 9 drips; nobody was compared with her.',
      passage: 'gupta-2023#case',
    },
    ...published,
  },
  'dosing-repeat-drips': {
    kind: 'fact',
    text: 'Of repeat drips to keep relief going in fibromyalgia, we found results from single patients only, such as one woman who went on with two drips a month.',
    evidence: [
      { passage: 'gupta-2023#case', stance: 'supports' },
      { passage: 'pastrak-2021#case-reports', stance: 'supports' },
    ],
    against: {
      finding: 'One clinic’s records tell of 369 drips in 49 people with other kinds of pain, without a comparison group.',
      passage: 'patil-2012#people',
    },
    ...published,
  },
  'dosing-follow-on': {
    kind: 'process',
    text: 'For people whom a ketamine drip has helped, the US guideline of 2018 allows a try of ketamine by mouth or nose, or of dextromethorphan, instead of more drips.',
    evidence: [{ passage: 'cohen-2018#follow-on', stance: 'supports' }],
    against: {
      finding: 'Cochrane in 2025 found it unclear whether ketamine by mouth lowers pain.',
      passage: 'ferraro-2025#ways',
    },
    ...published,
  },
  'dosing-by-mouth-unclear': {
    kind: 'effect',
    text: 'Cochrane in 2025 found it unclear whether ketamine by mouth, or as a skin cream, eases long-lasting pain.',
    evidence: [{ passage: 'ferraro-2025#ways', stance: 'supports' }],
    certainty: { grade: 'very-low', why: 'The review itself calls it unclear; we read a copy of the opening of its plain-language summary only.', by: 'us' },
    against: {
      finding: 'The US guideline of 2018 still allows a try by mouth or nose in people whom a drip has helped.',
      passage: 'cohen-2018#follow-on',
    },
    ...published,
  },
  'dosing-long-drips-may-outlast': {
    kind: 'effect',
    text: 'A 2014 review says that short ketamine drips ease long-lasting pain only while they run, and that relief from longer ones may last beyond.',
    evidence: [
      { passage: 'niesters-2014#short-and-long', stance: 'supports' },
      { passage: 'niesters-2014#weighing', stance: 'qualifies' },
      { passage: 'noppers-2011#blood-level', stance: 'supports' },
      { passage: 'pastrak-2021#table-sorensen-1995', stance: 'contradicts' },
    ],
    certainty: { grade: 'very-low', why: 'A review’s judgement, without figures in the cut-off abstract that we read.', by: 'us' },
    against: {
      finding: 'In an experiment of 1995 with a drip of 10 minutes, pain stayed lower for 2 to 7 days in 6 of all 11 people on ketamine (6 of the 8 who responded).',
      passage: 'pastrak-2021#table-sorensen-1995',
    },
    ...published,
    changes: [{ on: '2026-11-22', what: 'What we set against it (an experiment of 1995) now counts all 11 people who had ketamine, not only the 8 who responded.' }],
  },
  'pickering-one-drip': {
    kind: 'effect',
    text: 'In one small trial of 20 people with pain from damaged nerves, pain over 35 days was about the same after one ketamine drip and after placebo: it added up to 185 and 187 on average.',
    evidence: [
      { passage: 'pickering-2020#pain', stance: 'supports' },
      { passage: 'pickering-2020#design', stance: 'supports' },
    ],
    estimates: ['pickering-2020-pain-35-days'],
    certainty: { grade: 'very-low', why: 'One small trial of single drips in another kind of pain.', by: 'us' },
    against: {
      finding: 'A 2019 review saw pain 1.83 points lower out of 10 with ketamine than with placebo, for up to 2 weeks.',
      passage: 'orhurhu-2019#pain',
    },
    ...published,
  },
  'patil-clinic-records': {
    kind: 'effect',
    text: 'One clinic’s records of 49 people with hard-to-treat pain show pain 5.9 points lower out of 10 on average with ketamine, but nobody was compared with them.',
    evidence: [
      { passage: 'patil-2012#fall', stance: 'supports' },
      { passage: 'patil-2012#people', stance: 'supports' },
      { passage: 'patil-2012#pre-treatment', stance: 'qualifies' },
    ],
    estimates: ['patil-2012-fall-everyone'],
    certainty: { grade: 'very-low', why: 'Records without a comparison group; people had a sedative too, and fibromyalgia is not named.', by: 'us' },
    against: {
      finding: 'In the Noppers trial, which had a comparison group, pain scores did not differ between ketamine and a sedative.',
      passage: 'noppers-2011#scores',
    },
    ...published,
  },
  'patil-how-long': {
    kind: 'effect',
    text: 'We cannot tell how long relief from ketamine lasts: a model from 29 people with several kinds of pain, in one clinic’s records, puts the chance of more than 3 weeks at 23 to 51%.',
    evidence: [
      { passage: 'patil-2012#duration', stance: 'supports' },
      { passage: 'patil-2012#people', stance: 'supports' },
    ],
    certainty: { grade: 'very-low', why: 'A model on records of 29 people with several kinds of pain, without a comparison group.', by: 'us' },
    against: {
      finding: 'At 3 to 5 weeks a university thesis of 2024, a review of trials, found that ketamine likely does not lower pain.',
      passage: 'mcmaster-nma#pain-weeks',
    },
    ...published,
    changes: [{ on: '2026-11-22', what: 'The finding against it now calls the review what it is, a university thesis.' }],
  },
  'long-drip-liver-tests': {
    kind: 'harm',
    text: 'In one hospital’s records of 101 people, liver tests rose on average after 72 to 168 hours of ketamine; the authors judged the rise too small to matter.',
    evidence: [
      { passage: 'colina-vargas-2023#liver', stance: 'supports' },
      { passage: 'colina-vargas-2023#limits', stance: 'qualifies' },
    ],
    certainty: { grade: 'very-low', why: 'Records of one hospital without a comparison group, after one infusion and not several.', by: 'us' },
    against: {
      finding: 'In a small report on drips of 100 hours each, 3 of 6 people with complex regional pain syndrome had liver injury.',
      passage: 'noppers-2011-liver#injury',
    },
    ...published,
  },
  'long-drip-side-effects': {
    kind: 'harm',
    text: 'In one hospital’s records of ketamine for 72 to 168 hours, 6 of 101 people had some psychiatric symptoms, and 4 of 101 nausea or vomiting.',
    evidence: [
      { passage: 'colina-vargas-2023#harms', stance: 'supports' },
      { passage: 'colina-vargas-2023#liver', stance: 'supports' },
      { passage: 'colina-vargas-2023#limits', stance: 'qualifies' },
    ],
    estimates: ['colina-vargas-2023-psychiatric', 'colina-vargas-2023-nausea'],
    certainty: { grade: 'very-low', why: 'Records of one hospital without a comparison group.', by: 'us' },
    against: {
      finding: 'A university thesis of 2024, which reviewed trials with a comparison, counts about 12 more people in every 100 with stomach or gut trouble, with very low certainty.',
      passage: 'mcmaster-nma#harms',
    },
    ...published,
    changes: [{ on: '2026-11-22', what: 'The finding against it now names the university thesis that it comes from, and how sure that is.' }],
  },
  'breast-milk-amount': {
    kind: 'harm',
    text: 'By tests of milk from 4 women, a breastfed baby would get, by body weight, 0.34 to 0.57% of the mother’s ketamine dose, and 0.29 to 0.95% as an active breakdown product; below 10% is the usual line for safety.',
    evidence: [
      { passage: 'majdinasab-2023#amount', stance: 'supports' },
      { passage: 'majdinasab-2023#design', stance: 'supports' },
    ],
    certainty: { grade: 'very-low', why: 'One study with 4 women.', by: 'us' },
    against: {
      finding: 'The label of S-ketamine spray, a close relative, advises against its use while breastfeeding.',
      passage: 'spravato#breastfeeding',
    },
    clinicianCheck: 'People may decide by it, and only 4 women were tested.',
    ...published,
  },
  'breast-milk-babies': {
    kind: 'harm',
    text: 'In one small study of breastfeeding women who had ketamine, no unwanted effects were reported in 4 babies, but nobody examined the babies.',
    evidence: [{ passage: 'majdinasab-2023#babies', stance: 'supports' }],
    estimates: ['majdinasab-2023-babies'],
    certainty: { grade: 'very-low', why: 'One study with 4 babies, who were not examined.', by: 'us' },
    against: {
      finding: 'The label of S-ketamine spray, a close relative, advises against its use while breastfeeding.',
      passage: 'spravato#breastfeeding',
    },
    clinicianCheck: 'Mothers may decide by it, and it rests on four babies whom nobody examined.',
    ...published,
  },
  'dosing-panel-total': {
    kind: 'fact',
    text: 'For long-lasting pain in general a US panel suggested in 2018, with low certainty, at least 80 mg of ketamine in all, over more than 2 hours.',
    evidence: [{ passage: 'cohen-2018#dose', stance: 'supports' }],
    against: {
      finding: 'For fibromyalgia itself the same panel found weak or no evidence.',
      passage: 'cohen-2018#fibromyalgia',
    },
    ...published,
  },
  'dosing-ontario-clinic': {
    kind: 'fact',
    text: 'A clinic in Ontario, Canada, that gives ketamine to people with fibromyalgia registered a study of its own with 1.5 to 2 mg for each kilogram over 3 to 4 hours; it compares with nobody, and we found no result.',
    evidence: [
      { passage: 'nct06916403#plan', stance: 'supports' },
      { passage: 'nct06916403#state', stance: 'supports' },
    ],
    against: {
      finding: 'The fibromyalgia experiments with a comparison gave far less, such as 0.3 mg for each kilogram.',
      passage: 'pastrak-2021#table-sorensen-1995',
    },
    ...published,
    changes: [{ on: '2026-11-22', what: 'We had called the study planned, but it began in 2020. We found no result.', isCorrection: true }],
  },
  'dosing-royal-free-length': {
    kind: 'fact',
    text: 'One UK hospital gives its drips for long-lasting pain, of lidocaine, ketamine or both, over about 1 to 2 hours.',
    evidence: [
      { passage: 'royal-free-pain-infusion#what', stance: 'supports' },
    ],
    against: {
      finding: 'In the fibromyalgia trial of 2011 the drip took 30 minutes.',
      passage: 'noppers-2011#design',
    },
    ...published,
  },
  'dosing-studies-70-kg': {
    kind: 'fact',
    text: 'By our own sum, for a person of 70 kg the doses in the fibromyalgia experiments that we tell of come to 7 to 21 mg of ketamine, and in the trial of 2011 to 35 mg of S-ketamine.',
    evidence: [
      { passage: 'pastrak-2021#dose-70-kg', stance: 'supports' },
      { passage: 'noppers-2011#dose-70-kg', stance: 'supports' },
      { passage: 'graven-nielsen-2000#design', stance: 'supports' },
    ],
    against: { noneFoundOn: '2026-11-22' },
    ...published,
  },
  'dosing-panel-70-kg': {
    kind: 'fact',
    text: 'By our own sum, for a person of 70 kg the rate that a US panel suggested in 2018 for long-lasting pain in general, with low certainty, comes to 35 to 140 mg of ketamine an hour, with up to about 25 mg quickly at the start.',
    evidence: [
      { passage: 'cohen-2018#dose-70-kg', stance: 'supports' },
      { passage: 'cohen-2018#dose-rate', stance: 'supports' },
    ],
    against: {
      finding: 'For fibromyalgia itself the same panel found weak or no evidence.',
      passage: 'cohen-2018#fibromyalgia',
    },
    clinicianCheck: 'It is our own sum from a rate that we know from summaries only, and readers may take it for a recommended dose.',
    ...published,
  },
  'dosing-ontario-70-kg': {
    kind: 'fact',
    text: 'By our own sum, for a person of 70 kg the dose in the registered study of a clinic in Ontario, Canada, for people with fibromyalgia comes to 105 to 140 mg of ketamine over 3 to 4 hours.',
    evidence: [{ passage: 'nct06916403#dose-70-kg', stance: 'supports' }],
    against: {
      finding: 'The fibromyalgia experiments with a comparison gave far less, such as 0.3 mg for each kilogram.',
      passage: 'graven-nielsen-2000#design',
    },
    clinicianCheck: 'It is our own sum, and readers may set it against the dose that a clinic offers them.',
    ...published,
    changes: [{ on: '2026-11-22', what: 'We had called the study planned, but it began in 2020.', isCorrection: true }],
  },
  'dosing-long-adds-up': {
    kind: 'fact',
    text: 'To start anaesthesia the US label gives 1 to 4.5 mg of ketamine for each kilogram into a vein; at the rate that a US panel suggested in 2018 for long-lasting pain in general, 0.5 to 2 mg for each kilogram an hour, a long drip can add up to as much, only more slowly.',
    evidence: [
      { passage: 'ketalar-label#dose', stance: 'supports' },
      { passage: 'cohen-2018#dose-rate', stance: 'supports' },
    ],
    against: {
      finding: 'The fibromyalgia experiments with a comparison gave far less, such as 0.3 mg for each kilogram.',
      passage: 'graven-nielsen-2000#design',
    },
    clinicianCheck: 'Spread over hours the same amount may act less strongly at any moment, so how far the label’s warnings carry over is a matter of judgement.',
    ...published,
  },
} as const satisfies Record<string, ClaimEntry>;
