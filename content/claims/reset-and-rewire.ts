import type { ClaimEntry } from './entry';
import { published } from './published';

export const resetAndRewire = {
  'rewire-not-measured': {
    kind: 'mechanism',
    text: '“Rewiring” is a picture, not a finding: we found no study that measured nerve connections in people with fibromyalgia before and after ketamine.',
    evidence: [
      { passage: 'carvalho-2024#conclusion', stance: 'supports' },
      { passage: 'jensen-2012#thalamus', stance: 'supports' },
      { passage: 'guedj-2007c#month-later', stance: 'qualifies' },
    ],
    against: {
      finding: 'One woman reported no pain for more than one year after a series of infusions; nobody was compared with her.',
      passage: 'hanna-2016#case',
    },
    ...published,
  },
  'reset-session-only': {
    kind: 'mechanism',
    text: 'The experiment of 2000 that found calmer pain responses with ketamine tells of its sessions only, so it cannot show a lasting reset.',
    evidence: [
      { passage: 'graven-nielsen-2000#session-only', stance: 'supports' },
      { passage: 'graven-nielsen-2000#lab-pain', stance: 'supports' },
      { passage: 'pastrak-2021#table-sorensen-1995', stance: 'qualifies' },
    ],
    against: {
      finding: 'In an experiment of 1995, as a later review counts, pain stayed lower for 2 to 7 days in 6 of all 11 people on ketamine (6 of the 8 who responded).',
      passage: 'pastrak-2021#table-sorensen-1995',
    },
    ...published,
    changes: [{ on: '2026-11-22', what: 'What we set against it (an experiment of 1995) now counts all 11 people who had ketamine, not only the 8 who responded.' }],
  },
  'reset-upkeep': {
    kind: 'effect',
    text: 'One woman with fibromyalgia, who reported more than half her pain gone after 9 infusions, went on with two infusions a month, which does not look like a lasting reset.',
    evidence: [
      { passage: 'gupta-2023#case', stance: 'supports' },
      { passage: 'hanna-2016#case', stance: 'contradicts' },
    ],
    certainty: { grade: 'very-low', why: 'One patient, no comparison, told by authors who give the treatment.', by: 'us' },
    against: {
      finding: 'One woman reported no pain for more than one year after a series of infusions; nobody was compared with her.',
      passage: 'hanna-2016#case',
    },
    ...published,
  },
  'reset-root-cause': {
    kind: 'mechanism',
    text: 'Nobody can say that ketamine treats the root cause of fibromyalgia, because the cause is unknown.',
    evidence: [
      { passage: 'cdc-fibromyalgia#cause', stance: 'supports' },
      { passage: 'noppers-2011#conclusion', stance: 'supports' },
      { passage: 'hanna-2016#case', stance: 'contradicts' },
    ],
    against: {
      finding: 'One woman reported no pain for more than one year after a series of infusions; nobody was compared with her.',
      passage: 'hanna-2016#case',
    },
    ...published,
  },
  'rewire-blood-flow-month': {
    kind: 'mechanism',
    text: 'In a French study of 18 women with fibromyalgia, without placebo, a second scan about one month later showed a clear change in blood flow in the brain only in the women who had responded to ketamine.',
    evidence: [
      { passage: 'guedj-2007c#design', stance: 'supports' },
      { passage: 'guedj-2007c#month-later', stance: 'supports' },
    ],
    certainty: { grade: 'very-low', why: 'One small study without a comparison, read as an abstract; blood flow is not the same as nerve connections.', by: 'us' },
    against: {
      finding: 'In the one trial that measured it, pain rose as the drug left the blood.',
      passage: 'noppers-2011#blood-level',
    },
    ...published,
  },
  'rewire-depression-disputed': {
    kind: 'mechanism',
    text: 'How ketamine works is disputed even in depression: in one trial that 12 people completed, an opioid blocker took away much of its effect on mood.',
    evidence: [
      { passage: 'williams-2018#opioid', stance: 'supports' },
      { passage: 'williams-2018#design', stance: 'supports' },
      { passage: 'williams-2018#stopped', stance: 'qualifies' },
    ],
    certainty: { grade: 'very-low', why: 'One small trial, stopped early.', by: 'us' },
    against: {
      finding: 'The blocker was not tested without ketamine.',
      passage: 'williams-2018#design',
    },
    ...published,
  },
  'reset-stuck-on': {
    kind: 'mechanism',
    text: 'The idea that pain is “stuck on” in fibromyalgia has some support: in two comparisons, of 12 and 28 patients with other people, the patients felt pain at lower pressure.',
    evidence: [
      { passage: 'sorensen-1998#design', stance: 'supports' },
      { passage: 'sorensen-1998#findings', stance: 'supports' },
      { passage: 'jensen-2012#pressure', stance: 'supports' },
      { passage: 'jensen-2012#connections', stance: 'supports' },
    ],
    certainty: { grade: 'low', why: 'Two small comparisons; they show a difference, not its cause, and gave nobody ketamine.', by: 'us' },
    against: {
      finding: 'Not every test differed: the skin’s threshold to electrical pulses was the same in both groups.',
      passage: 'sorensen-1998#findings',
    },
    ...published,
  },
} as const satisfies Record<string, ClaimEntry>;
