import type { ClaimEntry } from './entry';
import { published } from './published';

const noneFound = { noneFoundOn: '2026-11-22' } as const;

export const readingStudies = {
  'placebo-half-fibromyalgia': {
    kind: 'fact',
    text: 'In 30 trials of medicines for fibromyalgia that lasted at least 12 weeks, about 18.8% of 3,846 people on placebo had half their pain gone or more (range 17.5% to 20.1%).',
    evidence: [
      { passage: 'hauser-2011#search', stance: 'supports' },
      { passage: 'hauser-2011#responders', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'ketamine-asleep-mood': {
    kind: 'effect',
    text: 'In a 2023 trial with 40 people with depression, not fibromyalgia, who had the drip while asleep for surgery, mood scores on days 1 to 3 did not clearly differ between ketamine and salt water.',
    evidence: [
      { passage: 'lii-2023#design', stance: 'supports' },
      { passage: 'lii-2023#mood', stance: 'supports' },
      { passage: 'lii-2023#responders', stance: 'supports' },
    ],
    certainty: { grade: 'very-low', why: 'One trial with 40 people, in depression, during surgery under other drugs.', by: 'us' },
    against: {
      finding: 'The range leaves room for a score up to 13.3 points lower with ketamine.',
      passage: 'lii-2023#mood',
    },
    ...published,
  },
  'ketamine-asleep-both-better': {
    kind: 'effect',
    text: 'In a 2023 trial with 40 people with depression, not fibromyalgia, who were asleep during the drip, 60% of people with ketamine and 50% with salt water had at least half their depression score gone the day after.',
    evidence: [
      { passage: 'lii-2023#design', stance: 'supports' },
      { passage: 'lii-2023#responders', stance: 'supports' },
    ],
    certainty: { grade: 'very-low', why: 'One trial with 40 people, in depression; the shares stand in a version put online before review.', by: 'us' },
    against: {
      finding: 'On days 1 to 3 the range leaves room for a score up to 13.3 points lower with ketamine.',
      passage: 'lii-2023#mood',
    },
    ...published,
  },
  'ketamine-asleep-guesses': {
    kind: 'fact',
    text: 'In a 2023 trial with 40 people with depression who were asleep during the drip, 36.8% of people guessed rightly whether they had had ketamine or salt water.',
    evidence: [
      { passage: 'lii-2023#design', stance: 'supports' },
      { passage: 'lii-2023#guesses', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'grade-levels': {
    kind: 'fact',
    text: 'GRADE, a way to rate evidence, has 4 levels: high, moderate, low and very low; they are for all the evidence on a question together, not for single studies.',
    evidence: [{ passage: 'balshem-2011#levels', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'grade-high': {
    kind: 'fact',
    text: 'In GRADE, high certainty means: very sure that the true effect is close to the one found.',
    evidence: [{ passage: 'balshem-2011#meaning', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'grade-moderate': {
    kind: 'fact',
    text: 'In GRADE, moderate certainty means: the true effect is likely close to the one found, but may be quite different.',
    evidence: [{ passage: 'balshem-2011#meaning', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'grade-low': {
    kind: 'fact',
    text: 'In GRADE, low certainty means: the true effect may be quite different from the one found.',
    evidence: [{ passage: 'balshem-2011#meaning', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'grade-very-low': {
    kind: 'fact',
    text: 'In GRADE, very low certainty means: the true effect is likely to be quite different from the one found.',
    evidence: [{ passage: 'balshem-2011#meaning', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'grade-lowered': {
    kind: 'fact',
    text: 'In GRADE, trials with groups made by chance begin at high and other studies at low; 5 things can lower the level: risk of bias, imprecise figures, results that disagree, evidence about something else, and unpublished studies.',
    evidence: [{ passage: 'balshem-2011#lowered', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'grade-apart-from-advice': {
    kind: 'fact',
    text: 'GRADE keeps two things apart: how sure the evidence is, and what to recommend, which rests on more than the evidence.',
    evidence: [{ passage: 'balshem-2011#apart-from-advice', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'grade-wording': {
    kind: 'fact',
    text: 'A GRADE paper of 2020 says how to word findings: with high certainty a treatment does something, with moderate certainty it likely does, with low certainty it may.',
    evidence: [{ passage: 'santesso-2020#wording', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
} as const satisfies Record<string, ClaimEntry>;
