import type { ClaimEntry } from './entry';
import { published } from './published';

const noneFound = { noneFoundOn: '2026-11-22' } as const;

export const harmsLongTerm = {
  'bladder-winstock-symptoms': {
    kind: 'harm',
    text: 'In an online survey published in 2012, 340 of 1,285 recent recreational ketamine users had urinary symptoms, and more use went with more symptoms.',
    evidence: [
      { passage: 'winstock-2012#symptoms', stance: 'supports' },
      { passage: 'winstock-2012#people', stance: 'qualifies' },
      { passage: 'anderson-2022#risk', stance: 'supports' },
    ],
    estimates: ['winstock-2012-symptoms'],
    certainty: { grade: 'low', why: 'One survey of recreational users who chose to answer; more symptoms with more use speak for a real link.', by: 'us' },
    against: {
      finding: 'The people were readers of a dance-music magazine who chose by themselves to answer, not patients.',
      passage: 'winstock-2012#people',
    },
    ...published,
  },
  'bladder-winstock-after-stopping': {
    kind: 'harm',
    text: 'Of 251 recreational ketamine users with urinary symptoms in a survey published in 2012, 51% had less trouble after stopping; 8 people got worse.',
    evidence: [
      { passage: 'winstock-2012#after-stopping', stance: 'supports' },
      { passage: 'anderson-2022#stopping', stance: 'supports' },
    ],
    estimates: ['winstock-2012-better'],
    certainty: { grade: 'very-low', why: 'One survey of people who chose to answer; how long after stopping was not told, and one printed percentage does not fit.', by: 'us' },
    against: {
      finding: 'The percentage that the abstract prints for those who got worse, 3.8%, does not fit 8 of 251.',
      passage: 'winstock-2012#after-stopping',
    },
    ...published,
  },
  'bladder-anderson-risk': {
    kind: 'harm',
    text: 'A 2022 review says that regular ketamine users have 3 to 4 times the risk of symptoms of an inflamed bladder.',
    evidence: [
      { passage: 'anderson-2022#risk', stance: 'supports' },
      { passage: 'chang-2024#case', stance: 'qualifies' },
    ],
    certainty: { grade: 'low', why: 'A review that tells of others’ studies without adding them up, read as an abstract.', by: 'us' },
    against: {
      finding: 'At a dose used to treat depression, the authors of a 2024 report knew of no case before their own.',
      passage: 'chang-2024#case',
    },
    ...published,
  },
  'bladder-chan-symptoms': {
    kind: 'harm',
    text: 'In a 2022 review, mostly of recreational ketamine users with urinary disease, 77.1% passed water often, 69.9% had sudden urges and 60.4% had pain above the pubic bone.',
    evidence: [
      { passage: 'chan-2022#symptoms', stance: 'supports' },
      { passage: 'chan-2022#search', stance: 'qualifies' },
    ],
    estimates: ['chan-2022-frequency', 'chan-2022-urgency', 'chan-2022-pain'],
    certainty: { grade: 'low', why: 'Studies of people mostly ill already, with wide ranges; not a count of how many users fall ill.', by: 'us' },
    against: {
      finding: 'The ranges are wide: for pain above the pubic bone, from 35.3% to 82.9%.',
      passage: 'chan-2022#symptoms',
    },
    ...published,
  },
  'bladder-chang-case': {
    kind: 'harm',
    text: 'In a report of 2024, a woman of 28 got an inflamed bladder after ketamine treatment for depression, which the authors put down to ketamine.',
    evidence: [
      { passage: 'chang-2024#case', stance: 'supports' },
      { passage: 'chang-2024#limits', stance: 'qualifies' },
      { passage: 'ketalar-label#bladder', stance: 'supports' },
    ],
    estimates: ['chang-2024-bladder'],
    certainty: { grade: 'very-low', why: 'It is 1 person; such a report cannot show the cause for sure, or how often it happens.', by: 'us' },
    against: {
      finding: 'The woman took other medicines too.',
      passage: 'chang-2024#limits',
    },
    ...published,
  },
  'bladder-medical-use-unknown': {
    kind: 'fact',
    text: 'The counts of bladder harm from ketamine that we found come from recreational users; how often drips under medical care do it is not known.',
    evidence: [
      { passage: 'winstock-2012#people', stance: 'supports' },
      { passage: 'chan-2022#search', stance: 'supports' },
      { passage: 'short-2018#long-term', stance: 'supports' },
      { passage: 'chang-2024#case', stance: 'qualifies' },
    ],
    against: {
      finding: 'The US label reports pain of the genitals or urinary tract with long off-label use, so it is not only a matter of recreational use.',
      passage: 'ketalar-label#bladder',
    },
    ...published,
  },
  'liver-noppers-repeat': {
    kind: 'harm',
    text: 'In one small report, 3 of 6 people with complex regional pain syndrome had liver injury on a plan of two 100-hour S-ketamine drips, 16 days apart.',
    evidence: [
      { passage: 'noppers-2011-liver#injury', stance: 'supports' },
      { passage: 'noppers-2011-liver#enzymes', stance: 'supports' },
      { passage: 'noppers-2011-liver#conclusion', stance: 'supports' },
      { passage: 'cotter-2021#people', stance: 'supports' },
    ],
    estimates: ['noppers-2011-liver-injury'],
    certainty: { grade: 'very-low', why: '6 people without a comparison, and far more ketamine than in one visit to a clinic.', by: 'us' },
    against: {
      finding: 'In 101 hospital patients, liver tests rose after one long infusion, but too little to matter, the authors judged.',
      passage: 'colina-vargas-2023#liver',
    },
    ...published,
  },
  'liver-cotter-14': {
    kind: 'harm',
    text: 'Safety reports and published cases up to July 2018 told of 14 people with liver or bile-duct problems after repeated or continuous medical ketamine.',
    evidence: [
      { passage: 'cotter-2021#people', stance: 'supports' },
      { passage: 'cotter-2021#enzymes', stance: 'supports' },
      { passage: 'cotter-2021#limits', stance: 'qualifies' },
      { passage: 'noppers-2011-liver#injury', stance: 'supports' },
    ],
    estimates: ['cotter-2021-enzymes'],
    certainty: { grade: 'very-low', why: 'Single cases, without a count of everybody who had ketamine, so how often it happens is not known.', by: 'us' },
    against: {
      finding: 'In 101 hospital patients, liver tests rose after one long infusion, but too little to matter, the authors judged.',
      passage: 'colina-vargas-2023#liver',
    },
    ...published,
  },
  'liver-cotter-bile-ducts': {
    kind: 'harm',
    text: 'Among 14 people reported with liver or bile-duct problems after repeated medical ketamine, 3 cases had widened, scarred or infected bile ducts or a scarred liver.',
    evidence: [
      { passage: 'cotter-2021#bile-ducts', stance: 'supports' },
      { passage: 'cotter-2021#people', stance: 'supports' },
      { passage: 'cotter-2021#limits', stance: 'qualifies' },
    ],
    certainty: { grade: 'very-low', why: 'Single cases; such reports cannot show the cause for sure, or how often it happens.', by: 'us' },
    against: {
      finding: 'These are reports of single cases, not a study of everybody who had ketamine.',
      passage: 'cotter-2021#limits',
    },
    ...published,
  },
  'dependence-winstock': {
    kind: 'harm',
    text: 'In an online survey published in 2012, 17% of recreational ketamine users were dependent on it; we found no figure for drips under medical care.',
    evidence: [
      { passage: 'winstock-2012#dependence', stance: 'supports' },
      { passage: 'winstock-2012#people', stance: 'qualifies' },
    ],
    estimates: ['winstock-2012-dependent'],
    certainty: { grade: 'low', why: 'One survey of recreational users who chose to answer; it does not tell what happens in treatment.', by: 'us' },
    against: {
      finding: 'The people were readers of a dance-music magazine who chose by themselves to answer, not patients.',
      passage: 'winstock-2012#people',
    },
    ...published,
  },
  'memory-morgan-long-term': {
    kind: 'harm',
    text: 'A 2006 review says that long-term recreational ketamine use may harm the memory for events, which might not fully come back after stopping.',
    evidence: [
      { passage: 'morgan-2006#long-term', stance: 'supports' },
      { passage: 'ketamine-cognition-2021#lasting', stance: 'qualifies' },
    ],
    certainty: { grade: 'low', why: 'A review of recreational use, which is far more than a course of drips; read as an abstract without numbers.', by: 'us' },
    against: {
      finding: 'With treatment for depression, a review found no harm to thinking or memory up to 2 weeks later.',
      passage: 'ketamine-cognition-2021#two-weeks',
    },
    ...published,
  },
  'memory-depression-two-weeks': {
    kind: 'harm',
    text: 'A review of 17 depression studies found no harm to thinking or memory up to 2 weeks after ketamine drips, and too little data beyond that.',
    evidence: [
      { passage: 'ketamine-cognition-2021#two-weeks', stance: 'supports' },
      { passage: 'ketamine-cognition-2021#search', stance: 'supports' },
      { passage: 'ketamine-cognition-2021#lasting', stance: 'supports' },
      { passage: 'morgan-2006#one-dose', stance: 'qualifies' },
    ],
    certainty: { grade: 'low', why: 'A review about depression, not pain, which itself calls for larger trials.', by: 'us' },
    against: {
      finding: 'A 2006 review says that memory for events may be impaired in people who use ketamine for recreation over a long time.',
      passage: 'morgan-2006#long-term',
    },
    ...published,
  },
  'long-term-safety-unknown': {
    kind: 'fact',
    text: 'A 2018 review of ketamine for depression found that long-term safety is poorly studied and selectively reported, so the safety of regular use is not known.',
    evidence: [
      { passage: 'short-2018#long-term', stance: 'supports' },
      { passage: 'carvalho-2024#conclusion', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'long-term-fibromyalgia-single-patients': {
    kind: 'fact',
    text: 'For repeated ketamine drips in fibromyalgia, we found results on single patients only, which cannot show how often long-term harm happens.',
    evidence: [
      { passage: 'pastrak-2021#case-reports', stance: 'supports' },
      { passage: 'hanna-2016#case', stance: 'supports' },
      { passage: 'gupta-2023#case', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
} as const satisfies Record<string, ClaimEntry>;
