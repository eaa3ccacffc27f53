import type { ClaimEntry } from './entry';
import { published } from './published';

const noneFound = { noneFoundOn: '2026-11-22' } as const;

export const diagnosis = {
  'diagnosis-1990-tender-points': {
    kind: 'history',
    text: 'In 1990 doctors defined fibromyalgia by widespread pain and tenderness at 11 or more of 18 points on the body.',
    evidence: [
      { passage: 'acr-1990#criteria', stance: 'supports' },
      { passage: 'wolfe-2016#no-tender-points', stance: 'qualifies' },
    ],
    against: {
      finding: 'Criteria of 2016 leave tender points out.',
      passage: 'wolfe-2016#no-tender-points',
    },
    ...published,
  },
  'diagnosis-no-tender-points': {
    kind: 'history',
    text: 'Since 2010, criteria for fibromyalgia need no pressing of tender points; they ask how widespread the pain is and how severe other symptoms are.',
    evidence: [
      { passage: 'acr-2010#no-tender-points', stance: 'supports' },
      { passage: 'wolfe-2016#no-tender-points', stance: 'supports' },
      { passage: 'acr-1990#criteria', stance: 'qualifies' },
    ],
    against: {
      finding: 'The criteria of 1990 rested on tender points.',
      passage: 'acr-1990#criteria',
    },
    ...published,
  },
  'diagnosis-questionnaire': {
    kind: 'history',
    text: 'In 2011 the criteria for fibromyalgia were turned into a questionnaire that people answer by themselves, so that surveys can use it.',
    evidence: [
      { passage: 'acr-2011#questionnaire', stance: 'supports' },
      { passage: 'walitt-2016#conclusion', stance: 'qualifies' },
    ],
    against: {
      finding: 'The authors of a US survey say that a doctor’s diagnosis and the criteria often disagree.',
      passage: 'walitt-2016#conclusion',
    },
    ...published,
  },
  'diagnosis-2016-rule': {
    kind: 'fact',
    text: 'The 2016 criteria for fibromyalgia ask for pain in at least 4 of 5 body regions, symptoms for at least 3 months, and high enough scores for pain and symptoms.',
    evidence: [
      { passage: 'wolfe-2016#criteria', stance: 'supports' },
      { passage: 'jrd-2023#criteria', stance: 'supports' },
      { passage: 'aapt-2019#criteria', stance: 'qualifies' },
    ],
    against: {
      finding: 'Another expert group counts differently: pain in 6 or more of 9 body sites.',
      passage: 'aapt-2019#criteria',
    },
    ...published,
  },
  'diagnosis-with-other-illness': {
    kind: 'fact',
    text: 'Under the 2016 criteria, a person can have fibromyalgia and other illnesses at the same time; other causes need not be ruled out first.',
    evidence: [
      { passage: 'wolfe-2016#other-illnesses', stance: 'supports' },
      { passage: 'cdc-fibromyalgia#diagnosis', stance: 'qualifies' },
    ],
    against: {
      finding: 'The CDC says that tests look for other problems.',
      passage: 'cdc-fibromyalgia#diagnosis',
    },
    ...published,
  },
  'diagnosis-2016-accuracy': {
    kind: 'fact',
    text: 'Against the 1990 criteria or a doctor’s diagnosis, the criteria of 2010 and 2011 recognised 86% of people with fibromyalgia and rightly left out 90% of others, as middle values over studies.',
    evidence: [
      { passage: 'wolfe-2016#accuracy', stance: 'supports' },
      { passage: 'walitt-2016#not-meeting', stance: 'qualifies' },
    ],
    against: {
      finding: 'In a US survey of 2012, about three in four people who reported the diagnosis did not meet the survey criteria.',
      passage: 'walitt-2016#not-meeting',
    },
    ...published,
  },
  'diagnosis-aapt-2019': {
    kind: 'fact',
    text: 'Criteria for fibromyalgia that an expert group published in 2019 ask for pain in 6 or more of 9 body sites, with moderate to severe sleep problems or tiredness, for at least 3 months.',
    evidence: [
      { passage: 'aapt-2019#criteria', stance: 'supports' },
      { passage: 'aapt-2019#untested', stance: 'qualifies' },
      { passage: 'jrd-2023#criteria', stance: 'qualifies' },
    ],
    against: {
      finding: 'The group’s own criteria were still to be tested.',
      passage: 'aapt-2019#untested',
    },
    ...published,
  },
  'diagnosis-disagrees': {
    kind: 'fact',
    text: 'In a US survey of 2012, about three in four people who reported a doctor’s diagnosis of fibromyalgia did not meet the survey criteria for it.',
    evidence: [
      { passage: 'walitt-2016#not-meeting', stance: 'supports' },
      { passage: 'walitt-2016#conclusion', stance: 'supports' },
      { passage: 'walitt-2015#other-diagnosis', stance: 'qualifies' },
      { passage: 'wolfe-2016#accuracy', stance: 'qualifies' },
    ],
    against: {
      finding: 'Over several studies, the criteria of 2010 and 2011 recognised 86% of people with fibromyalgia.',
      passage: 'wolfe-2016#accuracy',
    },
    ...published,
  },
  'diagnosis-takes-long': {
    kind: 'fact',
    text: 'A review says that fibromyalgia is often diagnosed only after more than 2 years and about 3.7 doctors.',
    evidence: [{ passage: 'jrd-2023#delay', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'diagnosis-story-and-examination': {
    kind: 'process',
    text: 'Doctors diagnose fibromyalgia from what a person tells them and from an examination, says the CDC; tests look for other problems.',
    evidence: [
      { passage: 'cdc-fibromyalgia#diagnosis', stance: 'supports' },
      { passage: 'wolfe-2016#criteria', stance: 'supports' },
      { passage: 'wolfe-2016#other-illnesses', stance: 'qualifies' },
    ],
    against: {
      finding: 'Under the criteria of 2016 other causes need not be ruled out.',
      passage: 'wolfe-2016#other-illnesses',
    },
    ...published,
  },
} as const satisfies Record<string, ClaimEntry>;
