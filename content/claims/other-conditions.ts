import type { ClaimEntry } from './entry';
import { published } from './published';

const noneFound = { noneFoundOn: '2026-11-22' } as const;

export const otherConditions = {
  'depression-spray-remission': {
    kind: 'effect',
    text: 'In hard-to-treat depression, 22.5% of people were in remission (hardly any symptoms left) at week 4 of S-ketamine nasal spray on its own, and 7.6% with placebo.',
    evidence: [
      { passage: 'spravato#remission', stance: 'supports' },
      { passage: 'spravato#indication', stance: 'qualifies' },
    ],
    certainty: { grade: 'low', why: 'Read in news summaries of the approval, without counts; a spray for depression, not a drip for fibromyalgia.', by: 'us' },
    against: {
      finding: 'With placebo, 7.6% of people were in remission too.',
      passage: 'spravato#remission',
    },
    ...published,
  },
  'depression-cochrane-not-reported': {
    kind: 'fact',
    text: 'In a 2025 review of 67 trials for long-lasting pain, no trial reported on symptoms of depression or on how much opioid medicine people used.',
    evidence: [
      { passage: 'ferraro-2025#not-reported', stance: 'supports' },
      { passage: 'ferraro-2025#search', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'depression-fibromyalgia-not-tested': {
    kind: 'fact',
    text: 'We found no trial of whether ketamine lifts mood in people with fibromyalgia, or of whether better mood then eases the pain.',
    evidence: [
      { passage: 'ferraro-2025#not-reported', stance: 'supports' },
      { passage: 'noppers-2011#scores', stance: 'qualifies' },
      { passage: 'spravato#indication', stance: 'qualifies' },
    ],
    against: {
      finding: 'In people with depression, not fibromyalgia, 7 of 12 improved in one small trial.',
      passage: 'williams-2018#opioid',
    },
    ...published,
  },
} as const satisfies Record<string, ClaimEntry>;
