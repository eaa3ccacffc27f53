import type { ClaimEntry } from './entry';
import { published } from './published';

const noneFound = { noneFoundOn: '2026-11-22' } as const;

export const mechanism = {
  'glutamate-nmda': {
    kind: 'mechanism',
    text: 'Glutamate is a messenger that excites nerve cells, and the NMDA receptor is one of the docks where it does so.',
    evidence: [
      { passage: 'nmda-pain-review-2022#glutamate-receptor', stance: 'supports' },
      { passage: 'pastrak-2021#glutamate', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'nmda-magnesium-plug': {
    kind: 'mechanism',
    text: 'At rest magnesium blocks the channel of the NMDA receptor; once the nerve cell is excited the magnesium leaves, and glutamate can open it.',
    evidence: [{ passage: 'reactome-nmda#magnesium-block', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'nmda-raises-sensitivity': {
    kind: 'mechanism',
    text: 'When these receptors are active, pain pathways in the spinal cord and brain become more sensitive.',
    evidence: [
      { passage: 'littlejohn-2017#nmda', stance: 'supports' },
      { passage: 'nmda-pain-review-2022#sensitisation', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'ketamine-blocks-nmda': {
    kind: 'mechanism',
    text: 'Ketamine blocks NMDA receptors.',
    evidence: [
      { passage: 'hocking-2003#targets', stance: 'supports' },
      { passage: 'pastrak-2021#glutamate', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'ketamine-many-targets': {
    kind: 'mechanism',
    text: 'Ketamine acts on other targets too: other glutamate receptors, salt channels of nerve cells, and the uptake of serotonin and dopamine.',
    evidence: [{ passage: 'hocking-2003#targets', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'nmda-fits-lab-tests': {
    kind: 'mechanism',
    text: 'Blocking NMDA receptors fits what was seen in the laboratory: spreading pain and pain build-up went down in people who respond.',
    evidence: [
      { passage: 'graven-nielsen-2000#lab-pain', stance: 'supports' },
      { passage: 'graven-nielsen-2000#conclusion', stance: 'supports' },
      { passage: 'wood-2006#argument', stance: 'contradicts' },
    ],
    against: {
      finding: 'Wood argued in 2006 that dopamine may explain the same findings.',
      passage: 'wood-2006#argument',
    },
    ...published,
  },
  'not-everyone-nmda': {
    kind: 'mechanism',
    text: 'Not everyone gets relief when NMDA receptors are blocked.',
    evidence: [
      { passage: 'henriksson-2002#not-everyone', stance: 'supports' },
      { passage: 'graven-nielsen-2000#responders', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'nmda-outside-brain': {
    kind: 'mechanism',
    text: 'In animals, NMDA receptors were also found on fine nerve fibres outside the brain and spinal cord.',
    evidence: [{ passage: 'henriksson-2002#where-nmda', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'glutamate-scans-higher': {
    kind: 'mechanism',
    text: 'In a 2017 review, 7 of 8 brain-scan studies linked more glutamate, in some part of the brain, with fibromyalgia.',
    evidence: [
      { passage: 'pyke-2017#higher', stance: 'supports' },
      { passage: 'insula-null-2022#no-difference', stance: 'contradicts' },
    ],
    estimates: ['pyke-2017-higher'],
    against: {
      finding: 'A later scan study with 44 women with fibromyalgia found no difference in one of these parts.',
      passage: 'insula-null-2022#no-difference',
    },
    ...published,
  },
  'glutamate-scans-no-difference': {
    kind: 'mechanism',
    text: 'A 2022 scan study of one brain area, not yet reviewed by other researchers, found no difference between 44 women with fibromyalgia and 40 healthy people.',
    evidence: [
      { passage: 'insula-null-2022#no-difference', stance: 'supports' },
      { passage: 'pyke-2017#higher', stance: 'contradicts' },
    ],
    against: {
      finding: '7 of 8 earlier studies, in several parts of the brain, linked more glutamate with fibromyalgia.',
      passage: 'pyke-2017#higher',
    },
    ...published,
  },
  'glutamate-shortage-not-found': {
    kind: 'mechanism',
    text: 'The 2017 review found more glutamate, not less, in one part of the front of the brain; the 2022 study did not look there.',
    evidence: [
      { passage: 'pyke-2017#regions', stance: 'supports' },
      { passage: 'insula-null-2022#no-difference', stance: 'qualifies' },
    ],
    against: {
      finding: 'One study in the review found less glutamate in the hippocampus, a part deep in the brain.',
      passage: 'pyke-2017#regions',
    },
    ...published,
  },
  'dopamine-argument': {
    kind: 'mechanism',
    text: 'In 2006 one researcher argued that dopamine, another messenger, may explain what ketamine does in fibromyalgia.',
    evidence: [{ passage: 'wood-2006#argument', stance: 'supports' }],
    against: {
      finding: 'It was an argument, not an experiment.',
      passage: 'wood-2006#argument',
    },
    ...published,
  },
  'dopamine-animals-people': {
    kind: 'mechanism',
    text: 'Ketamine raised dopamine in rats and mice, but brain scans of people do not agree with each other.',
    evidence: [
      { passage: 'kokkinou-2018#rodents', stance: 'supports' },
      { passage: 'kokkinou-2018#people', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'dopamine-scans-no-ketamine': {
    kind: 'mechanism',
    text: 'One page quotes a scan study of 24 women with fibromyalgia in support, but nobody in it got ketamine.',
    evidence: [{ passage: 'ledermann-2016#people', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'no-reset-shown': {
    kind: 'mechanism',
    text: 'In the one trial that we found that measured it, pain rose as the drug left the blood, which does not look like a reset.',
    evidence: [
      { passage: 'noppers-2011#blood-level', stance: 'supports' },
      { passage: 'noppers-2011#conclusion', stance: 'supports' },
      { passage: 'hanna-2016#case', stance: 'qualifies' },
      { passage: 'pastrak-2021#table-sorensen-1995', stance: 'qualifies' },
    ],
    against: {
      finding: 'In an experiment of 1995, as a later review counts, pain stayed lower for 2 to 7 days in 6 of all 11 people on ketamine (6 of the 8 who responded).',
      passage: 'pastrak-2021#table-sorensen-1995',
    },
    ...published,
    changes: [{ on: '2026-11-22', what: 'What we set against it (an experiment of 1995) now counts all 11 people who had ketamine, not only the 8 who responded.' }],
  },
} as const satisfies Record<string, ClaimEntry>;
