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
} as const satisfies Record<string, ClaimEntry>;
