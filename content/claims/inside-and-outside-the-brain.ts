import type { ClaimEntry } from './entry';
import { published } from './published';

const noneFound = { noneFoundOn: '2026-11-22' } as const;

export const insideAndOutsideTheBrain = {
  'inside-repeated-pulses': {
    kind: 'mechanism',
    text: 'In a 1998 test, repeated pulses in a muscle hurt at a lower strength in 12 women with fibromyalgia than in 12 without it, a sign of pain build-up.',
    evidence: [
      { passage: 'sorensen-1998#design', stance: 'supports' },
      { passage: 'sorensen-1998#findings', stance: 'supports' },
      { passage: 'sorensen-1998#chance', stance: 'supports' },
    ],
    certainty: { grade: 'very-low', why: 'One small laboratory comparison, read as an abstract.', by: 'us' },
    against: {
      finding: 'For electrical pulses to the skin, the strength at which they hurt did not differ.',
      passage: 'sorensen-1998#findings',
    },
    ...published,
  },
  'inside-build-up-with-ketamine': {
    kind: 'effect',
    text: 'In an experiment in 2000, pain build-up from repeated pulses went down during the session with ketamine, in 15 people picked because they had responded to it.',
    evidence: [
      { passage: 'graven-nielsen-2000#lab-pain', stance: 'supports' },
      { passage: 'graven-nielsen-2000#design', stance: 'supports' },
      { passage: 'graven-nielsen-2000#session-only', stance: 'qualifies' },
    ],
    certainty: { grade: 'very-low', why: '15 people picked because they had responded, in one laboratory experiment, read as an abstract.', by: 'us' },
    against: {
      finding: 'The strength at which a single pulse hurts did not change.',
      passage: 'graven-nielsen-2000#lab-pain',
    },
    ...published,
  },
  'inside-muscle-without-pain': {
    kind: 'mechanism',
    text: 'A team concluded in 1998 that the pain system is over-sensitive in fibromyalgia even where a muscle does not hurt on its own, from tests in 12 women with it and 12 without.',
    evidence: [
      { passage: 'sorensen-1998#conclusion', stance: 'supports' },
      { passage: 'sorensen-1998#design', stance: 'supports' },
    ],
    certainty: { grade: 'very-low', why: 'One small laboratory comparison; it shows a difference, not its cause.', by: 'us' },
    against: {
      finding: 'Not every test differed: the skin’s threshold to electrical pulses was the same in both groups.',
      passage: 'sorensen-1998#findings',
    },
    ...published,
  },
  'inside-where-nmda': {
    kind: 'mechanism',
    text: 'NMDA receptors, one kind of dock for glutamate, sit on many cells of the brain and the spinal cord.',
    evidence: [
      { passage: 'henriksson-2002#where-nmda', stance: 'supports' },
      { passage: 'nmda-pain-review-2022#glutamate-receptor', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'outside-benefit-not-shown': {
    kind: 'mechanism',
    text: 'We found no study that shows that ketamine eases fibromyalgia by acting on nerves outside the brain and spinal cord.',
    evidence: [
      { passage: 'henriksson-2002#where-nmda', stance: 'qualifies' },
      { passage: 'nmda-pain-review-2022#sensitisation', stance: 'qualifies' },
      { passage: 'graven-nielsen-2000#conclusion', stance: 'supports' },
    ],
    against: {
      finding: 'A 2022 review of face and mouth pain says that NMDA receptors also take part when nerves outside the brain and spinal cord become over-sensitive.',
      passage: 'nmda-pain-review-2022#sensitisation',
    },
    ...published,
  },
  'inside-thalamus-glutamate': {
    kind: 'mechanism',
    text: 'In a map of monkey brains, glutamate binding was generally low in the thalamus, a relay deep in the brain; NMDA binding was densest in the hippocampus and the outer cortex.',
    evidence: [
      { passage: 'young-glutamate-map#thalamus', stance: 'supports' },
      { passage: 'young-glutamate-map#densest', stance: 'supports' },
      { passage: 'young-glutamate-map#everywhere', stance: 'qualifies' },
    ],
    certainty: { grade: 'low', why: 'One study of monkey brains, read as an abstract; it says nothing about pain.', by: 'us' },
    against: {
      finding: 'Three parts of the thalamus were exceptions.',
      passage: 'young-glutamate-map#thalamus',
    },
    ...published,
  },
  'inside-thalamus-one-of-two': {
    kind: 'mechanism',
    text: 'The thalamus, a relay deep in the brain, is one pain area among several: a 2012 scan study of 28 people with fibromyalgia, none of whom got ketamine, started from it and from one other area.',
    evidence: [
      { passage: 'jensen-2012#thalamus', stance: 'supports' },
      { passage: 'jensen-2012#connections', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
} as const satisfies Record<string, ClaimEntry>;
