import type { ClaimEntry } from './entry';
import { published } from './published';

const noneFound = { noneFoundOn: '2026-11-22' } as const;

export const crpsTrials = {
  'crps-another-illness': {
    kind: 'fact',
    text: 'The ketamine studies by Sigtermans, Schwartzman and Kiefer treated complex regional pain syndrome, which is another pain illness than fibromyalgia.',
    evidence: [
      { passage: 'sigtermans-2009#design', stance: 'supports' },
      { passage: 'schwartzman-2009#design', stance: 'supports' },
      { passage: 'kiefer-2008a#design', stance: 'supports' },
      { passage: 'kiefer-2008b#design', stance: 'supports' },
      { passage: 'crps-fm-commentary-2010#shared', stance: 'qualifies' },
    ],
    against: {
      finding: 'An opinion article of 2010 argues that the two illnesses may have something in common in the brain.',
      passage: 'crps-fm-commentary-2010#shared',
    },
    ...published,
  },
  'crps-days-not-minutes': {
    kind: 'fact',
    text: 'In complex regional pain syndrome, another pain illness, trials of 2009 gave ketamine for 4.2 days without a break, or for 4 hours on each of 10 days; the Noppers trial in fibromyalgia gave it for 30 minutes.',
    evidence: [
      { passage: 'sigtermans-2009#design', stance: 'supports' },
      { passage: 'schwartzman-2009#design', stance: 'supports' },
      { passage: 'noppers-2011#design', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'sigtermans-week-1': {
    kind: 'effect',
    text: 'In a 2009 trial in complex regional pain syndrome, not fibromyalgia, average pain at the end of week 1 was 2.68 out of 10 with S-ketamine and 5.45 with placebo, with 30 people put into each group.',
    evidence: [
      { passage: 'sigtermans-2009#week-1', stance: 'supports' },
      { passage: 'sigtermans-2009#design', stance: 'supports' },
      { passage: 'sigtermans-2009#twelve-weeks', stance: 'qualifies' },
    ],
    estimates: ['sigtermans-2009-week-1'],
    certainty: { grade: 'low', why: 'One trial with 30 people in each group, who could probably tell what they had, and in another illness than fibromyalgia.', by: 'us' },
    against: {
      finding: 'In week 12 the groups no longer clearly differed (p = 0.07).',
      passage: 'sigtermans-2009#twelve-weeks',
    },
    ...published,
  },
  'sigtermans-week-12': {
    kind: 'effect',
    text: 'In the Sigtermans trial of 60 people with complex regional pain syndrome, pain in week 12 no longer clearly differed between S-ketamine and placebo (p = 0.07).',
    evidence: [
      { passage: 'sigtermans-2009#twelve-weeks', stance: 'supports' },
      { passage: 'sigtermans-2009#design', stance: 'supports' },
    ],
    certainty: { grade: 'low', why: 'One trial of 60 people in another illness than fibromyalgia.', by: 'us' },
    against: {
      finding: 'Over the 12 weeks taken together, pain was lower with S-ketamine (p below 0.001).',
      passage: 'sigtermans-2009#twelve-weeks',
    },
    ...published,
  },
  'sigtermans-twelve-weeks': {
    kind: 'effect',
    text: 'In the Sigtermans trial of 60 people with complex regional pain syndrome, not fibromyalgia, pain over the 12 weeks taken together was lower with S-ketamine than with placebo (p below 0.001).',
    evidence: [
      { passage: 'sigtermans-2009#twelve-weeks', stance: 'supports' },
      { passage: 'sigtermans-2009#design', stance: 'supports' },
    ],
    certainty: { grade: 'low', why: 'One trial of 60 people, who could probably tell what they had, in another illness than fibromyalgia.', by: 'us' },
    against: {
      finding: 'In week 12 itself the groups no longer clearly differed (p = 0.07).',
      passage: 'sigtermans-2009#twelve-weeks',
    },
    ...published,
  },
  'sigtermans-function': {
    kind: 'effect',
    text: 'In the Sigtermans trial of 60 people with complex regional pain syndrome, S-ketamine eased pain for a time, but did not improve what people could do.',
    evidence: [
      { passage: 'sigtermans-2009#function', stance: 'supports' },
      { passage: 'sigtermans-2009#design', stance: 'supports' },
      { passage: 'sigtermans-2009#week-1', stance: 'qualifies' },
    ],
    certainty: { grade: 'low', why: 'One trial of 60 people in another illness than fibromyalgia.', by: 'us' },
    against: {
      finding: 'Pain itself was lower at the end of week 1: on average 2.68 against 5.45 out of 10.',
      passage: 'sigtermans-2009#week-1',
    },
    ...published,
  },
  'sigtermans-harms': {
    kind: 'harm',
    text: 'During a 4.2-day drip in the Sigtermans trial, with 30 people put into each group, 76% on S-ketamine and 18% on placebo had mild to moderate effects like those of a psychedelic drug.',
    evidence: [
      { passage: 'sigtermans-2009#harms', stance: 'supports' },
      { passage: 'sigtermans-2009#design', stance: 'supports' },
    ],
    estimates: ['sigtermans-2009-harms'],
    certainty: { grade: 'low', why: 'One trial in another illness; the gap is wide, but the abstract gives no counts and lists no other harm.', by: 'us' },
    against: {
      finding: 'In the Noppers trial in fibromyalgia, after one small dose, such effects were mild to moderate in both groups and faded quickly.',
      passage: 'noppers-2011#blinding',
    },
    ...published,
  },
  'schwartzman-2009-result': {
    kind: 'effect',
    text: 'In a 2009 trial in complex regional pain syndrome, not fibromyalgia, many measures of pain fell with ketamine on 10 days and none with placebo; we did not see when, by how much or in how many people.',
    evidence: [
      { passage: 'schwartzman-2009#result', stance: 'supports' },
      { passage: 'schwartzman-2009#design', stance: 'supports' },
      { passage: 'schwartzman-2009#planned', stance: 'qualifies' },
    ],
    certainty: { grade: 'very-low', why: 'One trial in another illness; the plan was for 40 people, and we saw no sizes of groups or effects, and no harms.', by: 'us' },
    against: {
      finding: 'In 4 people with the same illness, S-ketamine for 10 days did not lower pain.',
      passage: 'kiefer-2008b#result',
    },
    ...published,
  },
  'schwartzman-2011-title': {
    kind: 'fact',
    text: 'By its title, a 2011 paper by Schwartzman is about ketamine in complex regional pain syndrome, another pain illness than fibromyalgia; we have not seen its text.',
    evidence: [{ passage: 'schwartzman-2011#title', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'kiefer-2008a-unread': {
    kind: 'fact',
    text: 'One study gave 20 people with complex regional pain syndrome ketamine at the dose for anaesthesia and compared them with nobody; we could not read its results.',
    evidence: [{ passage: 'kiefer-2008a#design', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'kiefer-2008b-no-relief': {
    kind: 'effect',
    text: 'In a 2008 study, 4 people with complex regional pain syndrome, not fibromyalgia, had S-ketamine through a drip for 10 days; their pain did not go down, and the study was stopped early.',
    evidence: [
      { passage: 'kiefer-2008b#result', stance: 'supports' },
      { passage: 'kiefer-2008b#design', stance: 'supports' },
      { passage: 'sigtermans-2009#week-1', stance: 'contradicts' },
    ],
    certainty: { grade: 'very-low', why: '4 people with another illness, compared with nobody.', by: 'us' },
    against: {
      finding: 'In the Sigtermans trial of the same illness, pain was lower with S-ketamine at the end of week 1.',
      passage: 'sigtermans-2009#week-1',
    },
    ...published,
  },
  'crps-us-guideline': {
    kind: 'effect',
    text: 'US specialist societies found in 2018 moderate evidence that ketamine probably eases complex regional pain syndrome, another pain illness, for up to 12 weeks; for other conditions they found none of longer-term benefit.',
    evidence: [{ passage: 'cohen-2018#longer-term', stance: 'supports' }, { passage: 'sigtermans-2009#twelve-weeks', stance: 'qualifies' }],
    certainty: { grade: 'moderate', why: 'The panel’s own rating for complex regional pain syndrome, read in summaries.', by: 'cohen-2018' },
    against: {
      finding: 'In the Sigtermans trial the groups no longer clearly differed in week 12 (p = 0.07).',
      passage: 'sigtermans-2009#twelve-weeks',
    },
    ...published,
  },
  'crps-commentary-idea': {
    kind: 'mechanism',
    text: 'An opinion article of 2010 argues that fibromyalgia and complex regional pain syndrome, another pain illness, may share an over-sensitive handling of pain in the brain; that is an idea, not a trial result.',
    evidence: [{ passage: 'crps-fm-commentary-2010#shared', stance: 'supports' }],
    against: {
      finding: 'The same article finds ketamine a poor treatment for general use, because people also misuse it.',
      passage: 'crps-fm-commentary-2010#misuse',
    },
    ...published,
  },
} as const satisfies Record<string, ClaimEntry>;
