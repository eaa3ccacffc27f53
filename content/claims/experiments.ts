import type { ClaimEntry } from './entry';
import { published } from './published';

const noneFound = { noneFoundOn: '2026-11-22' } as const;

export const experiments = {
  'sorensen-1995-design': {
    kind: 'fact',
    text: 'In 1995 a team tested three drugs in 31 people with fibromyalgia; 11 of them got ketamine.',
    evidence: [{ passage: 'sorensen-1995#design', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'sorensen-1995-responders': {
    kind: 'effect',
    text: 'In 8 of 11 people in an experiment of 1995, more than half the pain was gone around one small dose of ketamine.',
    evidence: [
      { passage: 'littlejohn-2017#sorensen-1995', stance: 'supports' },
      { passage: 'pastrak-2021#table-sorensen-1995', stance: 'supports' },
      { passage: 'sorensen-1995#ketamine', stance: 'supports' },
    ],
    estimates: ['sorensen-1995-responders'],
    certainty: { grade: 'very-low', why: '11 people, who could probably tell ketamine from placebo. The counts come from later reviews.', by: 'us' },
    against: {
      finding: 'Not everyone responded: 1 person responded to placebo and 2 to neither.',
      passage: 'littlejohn-2017#sorensen-1995',
    },
    ...published,
  },
  'sorensen-1995-days': {
    kind: 'effect',
    text: 'In an experiment of 1995, pain stayed lower for 2 to 7 days in 6 of all 11 people who had ketamine (6 of the 8 who responded).',
    evidence: [
      { passage: 'pastrak-2021#table-sorensen-1995', stance: 'supports' },
      { passage: 'noppers-2011#responders', stance: 'qualifies' },
    ],
    estimates: ['sorensen-1995-days'],
    certainty: { grade: 'very-low', why: '11 people, no comparison for those days, and a count from a later review.', by: 'us' },
    against: {
      finding: 'In the Noppers trial the groups no longer clearly differed at 180 minutes, 1 week or 8 weeks.',
      passage: 'noppers-2011#responders',
    },
    ...published,
    changes: [{ on: '2026-11-22', what: 'We had counted only the 8 people who responded, which made the share look larger. It now counts all 11 who had ketamine.', isCorrection: true }],
  },
  'sorensen-1995-side-effects': {
    kind: 'harm',
    text: 'In an experiment of 1995, a later review lists feeling unreal, dizziness and changed hearing, for up to 15 minutes.',
    evidence: [{ passage: 'pastrak-2021#table-sorensen-1995', stance: 'supports' }],
    certainty: { grade: 'very-low', why: '11 people, one small dose, listed in a later review.', by: 'us' },
    against: {
      finding: 'The same review lists no side effects in the experiment of 2000.',
      passage: 'pastrak-2021#table-graven-nielsen-2000',
    },
    ...published,
  },
  'sorensen-1997-what-is-known': {
    kind: 'effect',
    text: 'A 1997 study gave ketamine to 18 people; one row in a later review says that their score for physical tasks got better after it.',
    evidence: [
      { passage: 'pastrak-2021#table-sorensen-1997', stance: 'supports' },
      { passage: 'sorensen-1997#ketamine', stance: 'supports' },
    ],
    certainty: { grade: 'very-low', why: '18 people, known to us only through one row of a later review.', by: 'us' },
    against: {
      finding: 'In the Noppers trial scores from the same questionnaire did not clearly differ between the groups.',
      passage: 'noppers-2011#scores',
    },
    ...published,
  },
  'sorensen-1998-no-ketamine': {
    kind: 'fact',
    text: 'A 1998 paper by the same group gave nobody ketamine: it compared pain in 12 women with fibromyalgia and 12 without.',
    evidence: [{ passage: 'sorensen-1998#design', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'sensitive-pain-system': {
    kind: 'mechanism',
    text: 'In laboratory tests, women with fibromyalgia felt pain at lower pressure, and the pain lasted longer and spread further.',
    evidence: [
      { passage: 'sorensen-1998#findings', stance: 'supports' },
      { passage: 'jensen-2012#pressure', stance: 'supports' },
    ],
    against: {
      finding: 'For single electrical pulses to the skin, the two groups in the 1998 study did not differ.',
      passage: 'sorensen-1998#findings',
    },
    ...published,
  },
  'graven-nielsen-responders': {
    kind: 'effect',
    text: 'In an experiment in 2000, 17 of 29 people had more than half their resting pain gone around a 30-minute drip of ketamine.',
    evidence: [{ passage: 'graven-nielsen-2000#responders', stance: 'supports' }, { passage: 'graven-nielsen-2000#design', stance: 'supports' }],
    estimates: ['graven-nielsen-2000-responders'],
    certainty: { grade: 'very-low', why: '29 people on one day, read as an abstract that does not count relief on placebo in the same way.', by: 'us' },
    against: {
      finding: 'Not everyone responded: it was 17 of 29.',
      passage: 'graven-nielsen-2000#responders',
    },
    ...published,
  },
  'graven-nielsen-lab-pain': {
    kind: 'effect',
    text: 'Of the 17 people who had responded, 15 were tested again: on average, pain made in the laboratory was smaller and spread less with ketamine than with salt water.',
    evidence: [{ passage: 'graven-nielsen-2000#lab-pain', stance: 'supports' }, { passage: 'graven-nielsen-2000#design', stance: 'supports' }],
    estimates: ['graven-nielsen-2000-pain-curve', 'graven-nielsen-2000-pain-area'],
    certainty: { grade: 'very-low', why: '15 people chosen because ketamine had helped them before; the pain was not their own.', by: 'us' },
    against: {
      finding: 'The people who had not responded were not tested.',
      passage: 'graven-nielsen-2000#design',
    },
    ...published,
  },
  'cohen-2006-test': {
    kind: 'effect',
    text: 'In 2006, 18 of 34 people had more than half their pain gone in a 7-minute test, without any placebo; that count comes from a later review.',
    evidence: [
      { passage: 'pastrak-2021#table-cohen-2006', stance: 'supports' },
      { passage: 'cohen-2006#design', stance: 'supports' },
    ],
    certainty: { grade: 'very-low', why: 'No placebo, one short test, and a count from a later review.', by: 'us' },
    against: {
      finding: 'By the stricter line of the paper itself, at least 67% less pain, it was 13 of 34 people.',
      passage: 'cohen-2006#test',
    },
    ...published,
  },
  'cohen-2006-dose': {
    kind: 'fact',
    text: 'In the ketamine test of 2006, 34 people had 0.1 mg of ketamine for each kilogram over 7 minutes, without placebo, as a later review tells it.',
    evidence: [{ passage: 'pastrak-2021#table-cohen-2006', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'sorensen-1995-dose': {
    kind: 'fact',
    text: 'In the experiment of 1995 people had 0.3 mg of ketamine for each kilogram of body weight over 10 minutes, and a placebo in turn, as a later review tells it.',
    evidence: [{ passage: 'pastrak-2021#table-sorensen-1995', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'sorensen-1995-pain-fell': {
    kind: 'effect',
    text: 'In the experiment of 1995, as later reviews tell it, pain was lower with ketamine than with salt water, during the test and 20 to 80 minutes after.',
    evidence: [
      { passage: 'littlejohn-2017#sorensen-1995-times', stance: 'supports' },
      { passage: 'pastrak-2021#table-sorensen-1995', stance: 'supports' },
      { passage: 'sorensen-1995#ketamine', stance: 'supports' },
    ],
    certainty: { grade: 'very-low', why: '11 people, who could probably tell ketamine from placebo. The times and the comparison come from later reviews.', by: 'us' },
    against: {
      finding: 'Not everyone responded: 1 person responded to placebo and 2 to neither.',
      passage: 'littlejohn-2017#sorensen-1995',
    },
    ...published,
    changes: [{ on: '2026-11-22', what: 'It now says that pain was lower than with salt water, as a later review tells; before, it named no comparison.' }],
  },
  'sorensen-1995-not-everyone': {
    kind: 'effect',
    text: 'Of 11 people in the ketamine experiment of 1995, a later review counts 8 who responded to ketamine, 1 who responded to placebo, and 2 who responded to neither.',
    evidence: [
      { passage: 'littlejohn-2017#sorensen-1995', stance: 'supports' },
      { passage: 'sorensen-1995#design', stance: 'supports' },
    ],
    estimates: ['sorensen-1995-responders', 'sorensen-1995-placebo-responder', 'sorensen-1995-neither'],
    certainty: { grade: 'very-low', why: '11 people, who could probably tell ketamine from placebo. The counts come from a later review.', by: 'us' },
    against: {
      finding: 'In the Noppers trial, 15 minutes after the drip, 3 of 12 people had such relief from a comparison drug.',
      passage: 'noppers-2011#responders',
    },
    ...published,
  },
  'sorensen-1995-tenderness': {
    kind: 'effect',
    text: 'In the experiment of 1995, after ketamine, tender points were less tender and muscles could work for longer, but they were not stronger.',
    evidence: [
      { passage: 'sorensen-1995#ketamine', stance: 'supports' },
      { passage: 'sorensen-1995#design', stance: 'supports' },
    ],
    certainty: { grade: 'very-low', why: '11 people and one small dose, read as an abstract without figures.', by: 'us' },
    against: {
      finding: 'Muscle strength did not change.',
      passage: 'sorensen-1995#ketamine',
    },
    ...published,
  },
  'sorensen-1995-other-drugs': {
    kind: 'effect',
    text: 'In the other two experiments of the 1995 paper, pain fell with lidocaine, a numbing drug, in 11 people, and morphine, a strong painkiller, changed nothing clearly in 9.',
    evidence: [
      { passage: 'sorensen-1995#morphine-lidocaine', stance: 'supports' },
      { passage: 'sorensen-1995#design', stance: 'supports' },
    ],
    certainty: { grade: 'very-low', why: '11 and 9 people, one test of each drug, read as an abstract without figures.', by: 'us' },
    against: noneFound,
    ...published,
  },
  'sorensen-1995-conclusion': {
    kind: 'mechanism',
    text: 'The authors of the 1995 paper thought that what they saw fits a part for NMDA receptors and an over-sensitive pain system.',
    evidence: [{ passage: 'sorensen-1995#conclusion', stance: 'supports' }],
    against: {
      finding: 'Not every patient gets relief when these receptors are blocked.',
      passage: 'henriksson-2002#not-everyone',
    },
    ...published,
  },
  'sorensen-1997-dose': {
    kind: 'fact',
    text: 'In the 1997 study 18 people had 0.3 mg of ketamine for each kilogram over 10 minutes, and placebo in turn, as a later review tells it.',
    evidence: [{ passage: 'pastrak-2021#table-sorensen-1997', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'sorensen-1998-tests': {
    kind: 'fact',
    text: 'The 1998 paper tested pain with pressure, electrical pulses and salty water injected into a shin muscle.',
    evidence: [{ passage: 'sorensen-1998#design', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'sorensen-1998-skin': {
    kind: 'mechanism',
    text: 'In the 1998 tests, women with and without fibromyalgia did not differ in how strong an electrical pulse to the skin had to be.',
    evidence: [
      { passage: 'sorensen-1998#findings', stance: 'supports' },
      { passage: 'sorensen-1998#design', stance: 'supports' },
    ],
    against: {
      finding: 'Repeated pulses hurt the women with fibromyalgia at a lower strength.',
      passage: 'sorensen-1998#findings',
    },
    ...published,
  },
  'graven-nielsen-design': {
    kind: 'fact',
    text: 'For a paper of 2000, 29 people with fibromyalgia had ketamine, 0.3 mg for each kilogram of body weight over 30 minutes, and salt water, on two occasions.',
    evidence: [{ passage: 'graven-nielsen-2000#design', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'graven-nielsen-resting-pain': {
    kind: 'effect',
    text: 'In the experiment of 2000, pain at rest went down step by step during the ketamine drip, compared with the drip of salt water; the summary gives no figure and does not say in whom.',
    evidence: [{ passage: 'graven-nielsen-2000#resting-pain', stance: 'supports' }],
    certainty: { grade: 'very-low', why: 'One experiment, read as an abstract that gives no figure, and does not say whether it was in everybody or in the people who responded.', by: 'us' },
    against: {
      finding: 'Not everyone responded: it was 17 of 29.',
      passage: 'graven-nielsen-2000#responders',
    },
    ...published,
  },
  'graven-nielsen-single-pulse': {
    kind: 'effect',
    text: 'In 15 people who had responded, ketamine did not change how strong a single pulse had to be to hurt.',
    evidence: [
      { passage: 'graven-nielsen-2000#lab-pain', stance: 'supports' },
      { passage: 'graven-nielsen-2000#design', stance: 'supports' },
    ],
    certainty: { grade: 'very-low', why: '15 people chosen because ketamine had helped them before; the pain was not their own.', by: 'us' },
    against: {
      finding: 'Pain build-up from repeated pulses went down.',
      passage: 'graven-nielsen-2000#lab-pain',
    },
    ...published,
  },
  'graven-nielsen-conclusion': {
    kind: 'mechanism',
    text: 'The authors of the 2000 paper concluded that in people who respond, blocking NMDA receptors calms the central processes behind spreading muscle pain.',
    evidence: [{ passage: 'graven-nielsen-2000#conclusion', stance: 'supports' }],
    against: {
      finding: 'Ketamine acts on other targets too.',
      passage: 'hocking-2003#targets',
    },
    ...published,
  },
  'experiments-dose-70-kg': {
    kind: 'fact',
    text: 'By our own sum, 0.3 mg of ketamine for each kilogram, the dose of the experiments of 1995, 1997 and 2000, comes to 21 mg for a person of 70 kg (about 154 pounds).',
    evidence: [
      { passage: 'pastrak-2021#our-sum-70-kg', stance: 'supports' },
      { passage: 'graven-nielsen-2000#design', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
} as const satisfies Record<string, ClaimEntry>;
