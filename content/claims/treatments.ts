import type { ClaimEntry } from './entry';
import { published } from './published';

const noneFound = { noneFoundOn: '2026-11-22' } as const;

export const treatments = {
  'treatments-no-cure': {
    kind: 'effect',
    text: 'No treatment is known to cure fibromyalgia; the CDC says that it can be treated and managed.',
    evidence: [
      { passage: 'eskefib-2021#no-cure', stance: 'supports' },
      { passage: 'cdc-fibromyalgia#cause', stance: 'supports' },
      { passage: 'hanna-2016#case', stance: 'qualifies' },
    ],
    certainty: { grade: 'low', why: 'It is what researchers wrote in the plan of a trial; we read no review that searched for a cure.', by: 'us' },
    against: {
      finding: 'One woman reported no pain for more than a year after a series of ketamine infusions; nobody was compared with her.',
      passage: 'hanna-2016#case',
    },
    ...published,
  },
  'treatments-first-three': {
    kind: 'regulation',
    text: 'In the US three medicines were approved for fibromyalgia by 2016: pregabalin on 21 June 2007, duloxetine in June 2008, and milnacipran on 14 January 2009.',
    evidence: [
      { passage: 'fda-fm-drugs#pregabalin', stance: 'supports' },
      { passage: 'fda-fm-drugs#duloxetine', stance: 'supports' },
      { passage: 'fda-fm-drugs#milnacipran', stance: 'supports' },
      { passage: 'fda-fm-drugs#three', stance: 'supports' },
    ],
    against: {
      finding: 'For duloxetine the day differs: one review says 16 June 2008, another 13 June.',
      passage: 'fda-fm-drugs#duloxetine',
    },
    ...published,
  },
  'treatments-eu-refused': {
    kind: 'regulation',
    text: 'The European Commission said in 2018 that the EU’s medicines agency had advised against approving pregabalin, duloxetine and milnacipran for fibromyalgia, because it judged that the benefits do not outweigh the risks.',
    evidence: [
      { passage: 'ec-2018-fibromyalgia#refused', stance: 'supports' },
      { passage: 'fda-fm-drugs#three', stance: 'qualifies' },
    ],
    against: {
      finding: 'The US approved the same three medicines for fibromyalgia.',
      passage: 'fda-fm-drugs#three',
    },
    ...published,
  },
  'treatments-tonmya-approved': {
    kind: 'regulation',
    text: 'On 15 August 2025 the US approved a fourth medicine for fibromyalgia, Tonmya (cyclobenzaprine taken under the tongue), on the basis of two trials with nearly 1,000 people over 14 weeks.',
    evidence: [
      { passage: 'tonmya-2025#approved', stance: 'supports' },
      { passage: 'tonmya-2025#basis', stance: 'supports' },
      { passage: 'fda-fm-drugs#three', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'treatments-tonmya-pain': {
    kind: 'effect',
    text: 'In one trial with 456 people, average daily pain fell by 1.8 points out of 10 with Tonmya and by 1.2 with placebo at week 14.',
    evidence: [{ passage: 'tonmya-2025#pain', stance: 'supports' }],
    estimates: ['tonmya-2025-pain'],
    certainty: { grade: 'low', why: 'One of two trials, known to us through news reports only.', by: 'us' },
    against: {
      finding: 'With placebo pain fell too, by 1.2 points.',
      passage: 'tonmya-2025#pain',
    },
    ...published,
  },
  'treatments-tonmya-stopped': {
    kind: 'harm',
    text: 'In one trial with 456 people over 14 weeks, 6.1% stopped Tonmya because of unwanted effects, and 3.5% stopped placebo.',
    evidence: [{ passage: 'tonmya-2025#stopped', stance: 'supports' }],
    estimates: ['tonmya-2025-stopped'],
    certainty: { grade: 'low', why: 'One of two trials, known to us through news reports only.', by: 'us' },
    against: {
      finding: 'Some people on placebo stopped too: 3.5%.',
      passage: 'tonmya-2025#stopped',
    },
    ...published,
  },
  'treatments-tonmya-mouth': {
    kind: 'harm',
    text: 'With Tonmya for fibromyalgia, unwanted effects were mostly numbness or discomfort in the mouth, in one trial with 456 people.',
    evidence: [{ passage: 'tonmya-2025#mouth', stance: 'supports' }],
    certainty: { grade: 'low', why: 'One of two trials, known to us through news reports only.', by: 'us' },
    against: noneFound,
    ...published,
  },
  'treatments-england-medicines': {
    kind: 'regulation',
    text: 'In England and Wales the 2021 guideline says not to start pregabalin for chronic primary pain, such as fibromyalgia; duloxetine may be considered.',
    evidence: [
      { passage: 'nice-ng193#pregabalin-duloxetine', stance: 'supports' },
      { passage: 'nice-ng193#fibromyalgia', stance: 'supports' },
      { passage: 'fda-fm-drugs#pregabalin', stance: 'qualifies' },
    ],
    against: {
      finding: 'In the US pregabalin was approved for fibromyalgia on 21 June 2007.',
      passage: 'fda-fm-drugs#pregabalin',
    },
    ...published,
  },
  'treatments-england-offers': {
    kind: 'regulation',
    text: 'In England and Wales the 2021 guideline on chronic primary pain names exercise programmes, talking therapies, acupuncture and some antidepressants as options.',
    evidence: [
      { passage: 'nice-ng193#what-to-offer', stance: 'supports' },
      { passage: 'nice-ng193#fibromyalgia', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'treatments-exercise-after': {
    kind: 'effect',
    text: 'A 2010 review found slightly less pain, tiredness and low mood right after a course of aerobic exercise than with other care; its trials had 2,494 people in all.',
    evidence: [
      { passage: 'hauser-2010#after', stance: 'supports' },
      { passage: 'hauser-2010#later', stance: 'qualifies' },
    ],
    certainty: { grade: 'low', why: 'Many trials, but people knew what they got, and we read the abstract only.', by: 'us' },
    against: {
      finding: 'At a later check, lasting gains are named for mood, daily life and fitness, not for pain.',
      passage: 'hauser-2010#later',
    },
    ...published,
  },
  'treatments-exercise-kind': {
    kind: 'effect',
    text: 'In a 2010 review, exercise on land or in water, of slight to moderate strength, 2 or 3 times a week, went with less pain right after the course.',
    evidence: [
      { passage: 'hauser-2010#kind', stance: 'supports' },
      { passage: 'hauser-2010#after', stance: 'supports' },
    ],
    certainty: { grade: 'low', why: 'Many trials, but people knew what they got, and we read the abstract only.', by: 'us' },
    against: {
      finding: 'At a later check, lasting gains are named for mood, daily life and fitness, not for pain.',
      passage: 'hauser-2010#later',
    },
    ...published,
  },
  'treatments-exercise-later': {
    kind: 'effect',
    text: 'In a 2010 review, gains from exercise in mood, daily life and fitness could last, and people who went on exercising did better.',
    evidence: [
      { passage: 'hauser-2010#later', stance: 'supports' },
      { passage: 'hauser-2010#after', stance: 'supports' },
    ],
    certainty: { grade: 'low', why: 'Many trials, but people knew what they got, and those who go on may be those who feel better.', by: 'us' },
    against: {
      finding: 'The abstract names no lasting gain in pain.',
      passage: 'hauser-2010#later',
    },
    ...published,
  },
  'treatments-talking': {
    kind: 'effect',
    text: 'A 2013 Cochrane review of 23 trials with 2,031 people found pain 0.5 points lower out of 10 at the end of talking therapy (CBT) than with other care, and 0.6 points lower about 6 months later.',
    evidence: [
      { passage: 'bernardy-2013#pain', stance: 'supports' },
      { passage: 'bernardy-2013#search', stance: 'supports' },
    ],
    certainty: { grade: 'low', why: 'The review’s own rating.', by: 'bernardy-2013' },
    against: {
      finding: 'Only 2 of the 23 trials were without any risk of bias.',
      passage: 'bernardy-2013#search',
    },
    ...published,
  },
  'treatments-pregabalin-pain': {
    kind: 'effect',
    text: 'In a 2016 Cochrane review, 23% of people on 300 to 600 mg of pregabalin got at least 50% better, and 14% on placebo, over 2 to 3 months.',
    evidence: [
      { passage: 'derry-2016#pain', stance: 'supports' },
      { passage: 'nice-ng193#pregabalin-duloxetine', stance: 'qualifies' },
    ],
    certainty: { grade: 'low', why: 'A large review, but its results are known to us through one summary only.', by: 'us' },
    against: {
      finding: 'In England and Wales the 2021 guideline says not to start pregabalin for chronic primary pain.',
      passage: 'nice-ng193#pregabalin-duloxetine',
    },
    ...published,
  },
  'treatments-pregabalin-harms': {
    kind: 'harm',
    text: 'In a 2016 Cochrane review, about 25 more people in every 100 got dizzy on pregabalin than on placebo, and about 13 more got sleepy.',
    evidence: [
      { passage: 'derry-2016#harms', stance: 'supports' },
      { passage: 'derry-2016#pain', stance: 'supports' },
    ],
    certainty: { grade: 'low', why: 'A large review, but its results are known to us through one summary only.', by: 'us' },
    against: {
      finding: 'Serious unwanted effects were about as frequent as with placebo.',
      passage: 'derry-2016#harms',
    },
    ...published,
  },
  'treatments-snri-pain': {
    kind: 'effect',
    text: 'A 2018 Cochrane review of 18 trials with 7,903 people found that duloxetine and milnacipran may cut pain by half or more in more people than placebo does.',
    evidence: [
      { passage: 'welsch-2018#pain', stance: 'supports' },
      { passage: 'welsch-2018#search', stance: 'supports' },
      { passage: 'welsch-2018#harms', stance: 'qualifies' },
    ],
    certainty: { grade: 'low', why: 'The review’s own rating.', by: 'welsch-2018' },
    against: {
      finding: 'Only a minority has relief without unwanted effects.',
      passage: 'welsch-2018#harms',
    },
    ...published,
  },
  'treatments-snri-harms': {
    kind: 'harm',
    text: 'A 2018 Cochrane review says that duloxetine and milnacipran can bring nausea and drowsiness; a minority of people has relief without unwanted effects.',
    evidence: [
      { passage: 'welsch-2018#harms', stance: 'supports' },
      { passage: 'welsch-2018#search', stance: 'supports' },
    ],
    certainty: { grade: 'low', why: 'We read a summary that was cut off, without counts of unwanted effects.', by: 'us' },
    against: noneFound,
    ...published,
  },
} as const satisfies Record<string, ClaimEntry>;
