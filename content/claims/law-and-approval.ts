import type { ClaimEntry } from './entry';
import { published } from './published';

const noneFound = { noneFoundOn: '2026-11-22' } as const;

export const lawAndApproval = {
  'law-uk-label': {
    kind: 'regulation',
    text: 'In the UK the ketamine label that we read is for anaesthesia only, in hospitals, by or under an anaesthetist, except in emergencies.',
    evidence: [
      { passage: 'ketalar-uk#use', stance: 'supports' },
      { passage: 'ketalar-uk#setting', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'law-uk-class-b': {
    kind: 'regulation',
    text: 'Ketamine has been a Class B controlled drug in the UK since 2014, and in January 2026 the government’s drug advisers said to keep it there.',
    evidence: [
      { passage: 'acmd-2026#class', stance: 'supports' },
      { passage: 'acmd-2026#advice', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'law-german-label': {
    kind: 'regulation',
    text: 'A German ketamine label of 2014 is for anaesthesia, for pain in emergencies or with a breathing tube, and for severe asthma attacks; long-lasting pain is not on its list.',
    evidence: [{ passage: 'ketamin-germany-2014#uses', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'law-australia-label': {
    kind: 'regulation',
    text: 'In Australia the approved uses of ketamine that we read are for anaesthesia, and it is a controlled drug there (Schedule 8).',
    evidence: [
      { passage: 'ketalar-australia#use', stance: 'supports' },
      { passage: 'ketalar-australia#indications', stance: 'supports' },
      { passage: 'ketalar-australia#schedule', stance: 'supports' },
      { passage: 'anzca-2021#off-label', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'law-spravato-eu-australia': {
    kind: 'regulation',
    text: 'Spravato, an S-ketamine nasal spray, was approved for depression in the EU in December 2019 and in Australia in March 2021.',
    evidence: [
      { passage: 'ema-spravato#authorised', stance: 'supports' },
      { passage: 'ema-spravato#use', stance: 'supports' },
      { passage: 'tga-spravato-2021#decision', stance: 'supports' },
      { passage: 'tga-spravato-2021#use', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'law-off-label': {
    kind: 'regulation',
    text: 'Giving ketamine for fibromyalgia is off-label in the US and the UK, which means that the label does not cover this use.',
    evidence: [
      { passage: 'ketalar-label#indications', stance: 'supports' },
      { passage: 'ketamine-us-generic#indications', stance: 'supports' },
      { passage: 'ketalar-uk#use', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'law-compounded-not-checked': {
    kind: 'regulation',
    text: 'The US Food and Drug Administration (FDA) does not check compounded ketamine, which a pharmacy makes up itself.',
    evidence: [{ passage: 'fda-2023-compounded#not-checked', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'law-at-home': {
    kind: 'regulation',
    text: 'In 2023 the US Food and Drug Administration warned that nobody monitors people who take ketamine at home, and said to use it only under a health professional’s care.',
    evidence: [
      { passage: 'fda-2023-compounded#home', stance: 'supports' },
      { passage: 'fda-2023-compounded#risks', stance: 'supports' },
      { passage: 'cohen-2018#process-follow-on', stance: 'qualifies' },
    ],
    against: {
      finding: 'The US pain guideline of 2018 says that ketamine by mouth or nose may be tried in people who responded to a drip.',
      passage: 'cohen-2018#process-follow-on',
    },
    ...published,
  },
  'law-at-home-case': {
    kind: 'harm',
    text: 'In April 2023 one person’s breathing slowed after ketamine by mouth at home; the blood level was about twice that used for anaesthesia.',
    evidence: [{ passage: 'fda-2023-compounded#case', stance: 'supports' }],
    certainty: { grade: 'very-low', why: 'One report about one person, read in summaries; it cannot tell how often this happens.', by: 'us' },
    against: noneFound,
    ...published,
  },
  'law-nasal-not-approved': {
    kind: 'regulation',
    text: 'In 2022 the US Food and Drug Administration said that no ketamine nasal spray was approved; Spravato is an approved spray of S-ketamine, for depression.',
    evidence: [
      { passage: 'fda-2022-nasal#status', stance: 'supports' },
      { passage: 'spravato#indication', stance: 'qualifies' },
    ],
    against: noneFound,
    ...published,
  },
  'law-nasal-reports': {
    kind: 'harm',
    text: 'For 2016 to 2021 the US Food and Drug Administration found 5 reports of false beliefs, hallucinations, panic, feeling cut off or misuse with pharmacy-made ketamine nasal spray, mostly taken at home.',
    evidence: [{ passage: 'fda-2022-nasal#reports', stance: 'supports' }],
    certainty: { grade: 'very-low', why: 'A handful of reports without a count of users, read second-hand; they cannot tell how often this happens.', by: 'us' },
    against: noneFound,
    ...published,
  },
  'law-fda-warnings-scope': {
    kind: 'regulation',
    text: 'The US warnings of 2022 and 2023 about pharmacy-made ketamine are about its use for mental illness.',
    evidence: [
      { passage: 'fda-2022-nasal#scope', stance: 'supports' },
      { passage: 'fda-2023-compounded#scope', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'law-spravato-dates': {
    kind: 'regulation',
    text: 'In the US, Spravato, an S-ketamine nasal spray, was approved for depression in 2019 with an antidepressant by mouth, and in 2025 also on its own.',
    evidence: [
      { passage: 'spravato#process-approved', stance: 'supports' },
      { passage: 'spravato#indication', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'law-spravato-programme': {
    kind: 'regulation',
    text: 'In the US, Spravato nasal spray is given only in a restricted programme, with at least 2 hours of watching and no driving until the next day, after restful sleep.',
    evidence: [{ passage: 'spravato#process-programme', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'law-spravato-boxed-warning': {
    kind: 'harm',
    text: 'The US label of Spravato nasal spray carries a boxed warning (set apart in a frame) about sedation, feeling cut off from yourself (dissociation), slowed breathing, misuse and suicidal thoughts.',
    evidence: [
      { passage: 'spravato#process-boxed-warning', stance: 'supports' },
      { passage: 'spravato#indication', stance: 'qualifies' },
    ],
    certainty: { grade: 'moderate', why: 'An official label, read in copies; it is about S-ketamine for depression and does not count each of these.', by: 'us' },
    against: noneFound,
    ...published,
  },
} as const satisfies Record<string, ClaimEntry>;
