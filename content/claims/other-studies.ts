import type { ClaimEntry } from './entry';
import { published } from './published';

const noneFound = { noneFoundOn: '2026-11-22' } as const;
const onePatient = 'One patient, compared with nobody, told by a clinic that treats with it.';

export const otherStudies = {
  'guedj-one-study': {
    kind: 'fact',
    text: 'The French papers of 2007 about brain scans and ketamine in fibromyalgia look like one small study, of 17 or 18 women in all.',
    evidence: [
      { passage: 'guedj-2007a#design', stance: 'supports' },
      { passage: 'guedj-2007b#design', stance: 'supports' },
      { passage: 'guedj-2007c#design', stance: 'supports' },
    ],
    against: {
      finding: 'One of the papers counts 18 women and not 17, so we cannot be sure that they are the same.',
      passage: 'guedj-2007c#design',
    },
    ...published,
  },
  'guedj-pain': {
    kind: 'effect',
    text: 'In a French study of 2007 without placebo, 17 women with fibromyalgia put their pain at 81.8 out of 100 before ketamine and at 31.8 some time after it, on average.',
    evidence: [
      { passage: 'guedj-2007a#pain', stance: 'supports' },
      { passage: 'guedj-2007a#design', stance: 'supports' },
      { passage: 'noppers-2011#scores', stance: 'qualifies' },
    ],
    estimates: ['guedj-2007a-pain-before', 'guedj-2007a-pain-after'],
    certainty: { grade: 'very-low', why: '17 women without a placebo, and how long after ketamine they were asked was not shown; the papers on them are one piece of evidence.', by: 'us' },
    against: {
      finding: 'In the Noppers trial, which had a comparison drug, pain scores did not clearly differ between the groups.',
      passage: 'noppers-2011#scores',
    },
    ...published,
  },
  'guedj-responders': {
    kind: 'effect',
    text: 'In a French study of 2007 without placebo, 11 of 17 women with fibromyalgia had at least half their pain gone some time after ketamine, given under the skin.',
    evidence: [
      { passage: 'guedj-2007a#responders', stance: 'supports' },
      { passage: 'guedj-2007b#responders', stance: 'supports' },
      { passage: 'guedj-2007b#design', stance: 'supports' },
    ],
    estimates: ['guedj-2007a-responders', 'guedj-2007a-poor-responders'],
    certainty: { grade: 'very-low', why: 'Two papers on one small study without a placebo count as one piece of evidence.', by: 'us' },
    against: {
      finding: 'The other 6 of 17 women were called poor responders.',
      passage: 'guedj-2007b#responders',
    },
    ...published,
  },
  'guedj-scan-before': {
    kind: 'fact',
    text: 'French researchers thought in 2007, from scans of 17 women, that low blood flow in one front part of the brain may foretell no relief from ketamine; we found no test of this in other people.',
    evidence: [
      { passage: 'guedj-2007a#scan-before', stance: 'supports' },
      { passage: 'guedj-2007a#conclusion', stance: 'supports' },
      { passage: 'guedj-2007a#design', stance: 'supports' },
      { passage: 'guedj-2007c#scan-before', stance: 'qualifies' },
    ],
    estimates: ['guedj-2007a-low-flow', 'guedj-2007c-low-flow'],
    against: {
      finding: 'The papers of this team give different figures: of the women with low blood flow, 100% did not respond in one paper, and 83% in another.',
      passage: 'guedj-2007c#scan-before',
    },
    ...published,
  },
  'guedj-midbrain': {
    kind: 'mechanism',
    text: 'Among 17 women with fibromyalgia scanned in 2007, the more blood flow rose in a midbrain area that takes part in pain control, the more pain had fallen after ketamine.',
    evidence: [
      { passage: 'guedj-2007b#midbrain', stance: 'supports' },
      { passage: 'guedj-2007b#design', stance: 'supports' },
      { passage: 'guedj-2007c#month-later', stance: 'supports' },
    ],
    against: {
      finding: 'No woman had a placebo, so the scans cannot show that ketamine made the difference.',
      passage: 'guedj-2007b#design',
    },
    ...published,
  },
  'cohen-2006-dextromethorphan': {
    kind: 'effect',
    text: 'In a 2006 study without placebo, 12 of 34 people with fibromyalgia had at least half their pain gone after 4 to 6 weeks on dextromethorphan, a drug similar to ketamine, taken by mouth.',
    evidence: [
      { passage: 'cohen-2006#dextromethorphan', stance: 'supports' },
      { passage: 'cohen-2006#design', stance: 'supports' },
      { passage: 'ferraro-2025#conclusion', stance: 'qualifies' },
      { passage: 'ferraro-2025#search', stance: 'qualifies' },
    ],
    estimates: ['cohen-2006-dextromethorphan'],
    certainty: { grade: 'very-low', why: 'One study of 34 people without a placebo.', by: 'us' },
    against: {
      finding: 'In 2025 a large review found no clear evidence that dextromethorphan or similar drugs ease long-lasting pain by an amount that matters.',
      passage: 'ferraro-2025#conclusion',
    },
    ...published,
  },
  'cohen-2006-both-drugs': {
    kind: 'fact',
    text: 'In 2006, of the 12 people with fibromyalgia who did well on dextromethorphan, a drug similar to ketamine, 10 had also had strong relief in a ketamine test, and 2 had not.',
    evidence: [
      { passage: 'cohen-2006#dextromethorphan', stance: 'supports' },
      { passage: 'cohen-2006#conclusion', stance: 'supports' },
      { passage: 'cohen-2006#prediction', stance: 'qualifies' },
    ],
    estimates: ['cohen-2006-both', 'cohen-2006-did-well'],
    against: {
      finding: '3 people had strong relief in the ketamine test but did not do well on dextromethorphan.',
      passage: 'cohen-2006#prediction',
    },
    ...published,
  },
  'hanna-2016-year': {
    kind: 'effect',
    text: 'A Florida clinic reported in 2016 one woman with fibromyalgia who had no pain for more than one year after a series of ketamine drips; one patient cannot show why.',
    evidence: [
      { passage: 'hanna-2016#case', stance: 'supports' },
      { passage: 'hanna-2016#conclusion', stance: 'supports' },
      { passage: 'noppers-2011#responders', stance: 'qualifies' },
    ],
    estimates: ['hanna-2016-no-pain'],
    certainty: { grade: 'very-low', why: onePatient, by: 'us' },
    against: {
      finding: 'In the Noppers trial, at the end of week 8, 2 of 12 people in each group had more than half their pain gone.',
      passage: 'noppers-2011#responders',
    },
    ...published,
  },
  'hanna-2016-painkillers': {
    kind: 'effect',
    text: 'A Florida clinic wrote in 2016 that one woman with fibromyalgia relied less on other painkillers after a series of ketamine drips; nobody was compared with her.',
    evidence: [
      { passage: 'hanna-2016#conclusion', stance: 'supports' },
      { passage: 'hanna-2016#case', stance: 'supports' },
      { passage: 'ferraro-2025#not-reported', stance: 'qualifies' },
    ],
    certainty: { grade: 'very-low', why: onePatient, by: 'us' },
    against: {
      finding: 'In a large review of trials of 2025, no trial reported how much opioid medicine people used.',
      passage: 'ferraro-2025#not-reported',
    },
    ...published,
  },
  'hanna-2018-two-illnesses': {
    kind: 'effect',
    text: 'A Florida clinic reported in 2018 one woman with fibromyalgia and rheumatoid arthritis (inflamed joints) whose pain fell from 10 out of 10 to between 0 and 1 after 10 ketamine drips.',
    evidence: [
      { passage: 'hanna-2018#case', stance: 'supports' },
      { passage: 'hanna-2018#details', stance: 'supports' },
    ],
    estimates: ['hanna-2018-pain-before'],
    certainty: { grade: 'very-low', why: 'One patient with two painful illnesses, compared with nobody, told by the clinic that treated her.', by: 'us' },
    against: {
      finding: 'In the Noppers trial, which had a comparison drug, pain scores did not clearly differ between the groups.',
      passage: 'noppers-2011#scores',
    },
    ...published,
  },
  'gupta-2023-went-on': {
    kind: 'effect',
    text: 'A clinic reported in 2023 one woman with fibromyalgia who had more than half her pain gone after 9 ketamine drips, and who went on having two drips each month.',
    evidence: [
      { passage: 'gupta-2023#case', stance: 'supports' },
      { passage: 'gupta-2023#doses', stance: 'supports' },
      { passage: 'gupta-2023#conclusion', stance: 'qualifies' },
    ],
    estimates: ['gupta-2023-half-gone'],
    certainty: { grade: 'very-low', why: onePatient, by: 'us' },
    against: {
      finding: 'US specialist societies found no evidence of longer-term improvement in fibromyalgia.',
      passage: 'cohen-2018#longer-term',
    },
    ...published,
  },
  'case-reports-doses': {
    kind: 'fact',
    text: 'In reports on single patients with fibromyalgia, one woman got 200 mg of ketamine on the first day, and another from 50 mg up to 240 mg in one session.',
    evidence: [
      { passage: 'pastrak-2021#table-hanna-2016', stance: 'supports' },
      { passage: 'gupta-2023#doses', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
    changes: [{ on: '2026-11-22', what: 'The dose of the first day is now put down to the review whose table tells it; the words are the same.' }],
  },
  'hanna-2016-first-day': {
    kind: 'fact',
    text: 'In the report of 2016 on one woman with fibromyalgia, she got 200 mg of ketamine on the first day, as a later review tells it; we did not see the rest of the plan.',
    evidence: [{ passage: 'pastrak-2021#table-hanna-2016', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'case-reports-harms': {
    kind: 'harm',
    text: 'Of the reports on single patients from 2016, 2018 and 2023, what we read of one says that there were no complications; what we read of the other two says nothing about harm.',
    evidence: [
      { passage: 'hanna-2018#details', stance: 'supports' },
      { passage: 'hanna-2016#case', stance: 'qualifies' },
      { passage: 'gupta-2023#case', stance: 'qualifies' },
    ],
    certainty: { grade: 'very-low', why: 'Single patients, read as abstracts, told by clinics that treat with ketamine; rare or late harm could not show.', by: 'us' },
    against: {
      finding: 'A review of the fibromyalgia studies lists feeling unreal, dizzy, confused, elated, drowsy or sick, and changed hearing.',
      passage: 'pastrak-2021#harms',
    },
    ...published,
  },
  'carvalho-pain-range': {
    kind: 'effect',
    text: 'In the studies of a 2024 review, pain was 59 to 100 out of 100 before ketamine and 2 to 95 after it: anything from nearly gone to hardly changed.',
    evidence: [
      { passage: 'carvalho-2024#pain-range', stance: 'supports' },
      { passage: 'carvalho-2024#results', stance: 'qualifies' },
    ],
    certainty: { grade: 'very-low', why: 'A range over few and small studies; we saw no average and no time point.', by: 'us' },
    against: {
      finding: 'The same review says that most of the short-term studies told of a good response.',
      passage: 'carvalho-2024#results',
    },
    ...published,
  },
  'carvalho-harms': {
    kind: 'harm',
    text: 'A 2024 review of studies with 115 people calls unwanted effects of ketamine in fibromyalgia common; they came during the treatment and went within minutes after it.',
    evidence: [
      { passage: 'carvalho-2024#results', stance: 'supports' },
      { passage: 'carvalho-2024#search', stance: 'supports' },
    ],
    certainty: { grade: 'low', why: 'A review of few and small studies, read as an abstract; rare or late harm could not show.', by: 'us' },
    against: {
      finding: 'In the Noppers trial, as another review lists, sleepiness and a feeling of being high lasted about 30 minutes, in both groups.',
      passage: 'pastrak-2021#table-noppers-2011',
    },
    ...published,
  },
  'carvalho-people': {
    kind: 'fact',
    text: 'In the studies of a 2024 review of ketamine in fibromyalgia, 88% to 100% of the people were women, and ages were 23 to 53, so the results may not fit men or older people.',
    evidence: [
      { passage: 'carvalho-2024#people', stance: 'supports' },
      { passage: 'carvalho-2024#search', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'cohen-2006-strong-relief': {
    kind: 'effect',
    text: 'In a 2006 study without placebo, 13 of 34 people with fibromyalgia had at least 67% less pain in a short ketamine test; counting only such strong relief from ketamine, 19 of 34 responded neither to it nor to dextromethorphan, a similar drug.',
    evidence: [
      { passage: 'cohen-2006#test', stance: 'supports' },
      { passage: 'cohen-2006#design', stance: 'supports' },
    ],
    estimates: ['cohen-2006-strong-relief', 'cohen-2006-neither'],
    certainty: { grade: 'very-low', why: 'One short test in 34 people, without a placebo.', by: 'us' },
    against: {
      finding: 'A later review counts 18 of 34 people with more than 50% less pain in the same test.',
      passage: 'pastrak-2021#table-cohen-2006',
    },
    ...published,
  },
  'cohen-2006-conclusion': {
    kind: 'fact',
    text: 'The authors of the 2006 study think that a ketamine test may help to tell who responds to a similar drug taken by mouth; it did not test whether it foretells relief from ketamine drips.',
    evidence: [
      { passage: 'cohen-2006#conclusion', stance: 'supports' },
      { passage: 'cohen-2006#design', stance: 'supports' },
    ],
    against: {
      finding: '3 people had strong relief in the ketamine test but did not do well on dextromethorphan.',
      passage: 'cohen-2006#prediction',
    },
    ...published,
  },
  'guedj-month-later': {
    kind: 'mechanism',
    text: 'In one of the French papers of 2007, brain scans about 1 month later showed a clear change in blood flow only in the women who had responded to ketamine.',
    evidence: [
      { passage: 'guedj-2007c#month-later', stance: 'supports' },
      { passage: 'guedj-2007c#design', stance: 'supports' },
    ],
    against: {
      finding: 'No woman had a placebo, so the scans cannot show that ketamine made the difference.',
      passage: 'guedj-2007c#design',
    },
    ...published,
  },
  'case-reports-70-kg': {
    kind: 'fact',
    text: 'By our own sum, for a person of 70 kg the doses in the fibromyalgia experiments that we tell of come to 7 to 21 mg of ketamine, or 35 mg of S-ketamine, another form; in reports on single patients one woman got 200 mg of ketamine on the first day, and one 50 to 240 mg in a session.',
    evidence: [
      { passage: 'pastrak-2021#dose-70-kg', stance: 'supports' },
      { passage: 'noppers-2011#our-sum-70-kg', stance: 'supports' },
      { passage: 'gupta-2023#doses', stance: 'supports' },
      { passage: 'pastrak-2021#table-hanna-2016', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
    changes: [{ on: '2026-11-22', what: 'We had given both women 50 to 240 mg in a session. That was one of them; of the other we know only her first day, 200 mg. We had also put ketamine and S-ketamine into one range of doses; they now stand apart.', isCorrection: true }],
  },
} as const satisfies Record<string, ClaimEntry>;
