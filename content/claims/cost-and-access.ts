import type { ClaimEntry } from './entry';
import { published } from './published';

const noneFound = { noneFoundOn: '2026-11-22' } as const;

export const costAndAccess = {
  'cost-insurers-investigational': {
    kind: 'fact',
    text: 'Two US insurers, Blue Cross and Blue Shield of Alabama (2024) and of Minnesota (a version in use until January 2025), counted ketamine infusions for chronic pain as investigational or experimental; both texts name fibromyalgia.',
    evidence: [
      { passage: 'bcbs-alabama-mp446#policy', stance: 'supports' },
      { passage: 'bcbs-minnesota-ii271#policy', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'cost-pay-yourself': {
    kind: 'fact',
    text: 'In 2023 one author of a US study of ketamine advertising called the treatments expensive, and said that people generally pay for them themselves.',
    evidence: [{ passage: 'crane-2023#paying', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'cost-us-appeal': {
    kind: 'regulation',
    text: 'A US health plan that refuses a claim must tell you why in writing; you then have 180 days (6 months) to appeal, and can ask for an outside review if it refuses again.',
    evidence: [
      { passage: 'healthcare-gov-appeals#steps', stance: 'supports' },
      { passage: 'healthcare-gov-appeals#external', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'cost-us-answer-beforehand': {
    kind: 'regulation',
    text: 'When a US health plan is asked for its consent before a treatment, it must give a refusal in writing within 15 days.',
    evidence: [{ passage: 'healthcare-gov-appeals#beforehand', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'cost-us-estimate': {
    kind: 'regulation',
    text: 'In the US, people without insurance, or who do not use it, have a right to a written estimate of the whole cost beforehand, and can dispute a bill that is at least $400 higher.',
    evidence: [
      { passage: 'cms-good-faith-estimate#estimate', stance: 'supports' },
      { passage: 'cms-good-faith-estimate#dispute', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'cost-nhs-hospital': {
    kind: 'process',
    text: 'One NHS hospital trust in London describes drips of lidocaine, ketamine or both, over about 1 to 2 hours, for people with chronic pain whom other treatments have not helped enough; what we read of its leaflet does not name fibromyalgia.',
    evidence: [
      { passage: 'royal-free-pain-infusion#what', stance: 'supports' },
      { passage: 'nice-ng193#do-not-start', stance: 'qualifies' },
    ],
    against: {
      finding: 'The guideline for England and Wales says not to start ketamine for chronic primary pain, and fibromyalgia is an example of it.',
      passage: 'nice-ng193#do-not-start',
    },
    ...published,
  },
  'cost-nhs-waiting': {
    kind: 'process',
    text: 'One NHS hospital trust in London speaks of long waiting lists for pain infusions, says that a missed date cannot be moved, and asks people not to eat for 6 hours before.',
    evidence: [
      { passage: 'royal-free-pain-infusion#waiting', stance: 'supports' },
      { passage: 'royal-free-pain-infusion#eating', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'cost-nhs-request': {
    kind: 'process',
    text: 'In England a doctor, not the patient, can ask an NHS board to pay for a treatment that it does not usually fund, if the patient’s case is clearly different from others with the same illness; the board then weighs the evidence.',
    evidence: [
      { passage: 'nhs-funding-requests#who', stance: 'supports' },
      { passage: 'nhs-funding-requests#weighed', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'cost-nhs-travel': {
    kind: 'process',
    text: 'In England people with certain benefits or a low income may get back the cost of travel to NHS-funded specialist care, and of a companion whom their doctor calls medically necessary.',
    evidence: [
      { passage: 'nhs-travel-costs#conditions', stance: 'supports' },
      { passage: 'nhs-travel-costs#escort', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'cost-false-advertising': {
    kind: 'fact',
    text: 'A 2023 study looked at 17 ketamine advertisers in the US state of Maryland: 1 said falsely that ketamine is approved for depression, and 3 said falsely that it is not addictive.',
    evidence: [
      { passage: 'crane-2023#advertisers', stance: 'supports' },
      { passage: 'crane-2023#false', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
} as const satisfies Record<string, ClaimEntry>;
