import type { ClaimEntry } from './entry';
import { published } from './published';

const noneFound = { noneFoundOn: '2026-11-22' } as const;

export const fibromyalgia = {
  'fibromyalgia-what-it-is': {
    kind: 'fact',
    text: 'Fibromyalgia is a long-lasting condition with pain in many parts of the body, along with tiredness, poor sleep and trouble thinking.',
    evidence: [
      { passage: 'wolfe-2016#criteria', stance: 'supports' },
      { passage: 'wolfe-2016#severity', stance: 'supports' },
      { passage: 'cdc-fibromyalgia#symptoms', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'fibromyalgia-measured': {
    kind: 'fact',
    text: 'Fibromyalgia has had published criteria since 1990, and laboratory tests find that groups of people who have it feel pain at lower pressure.',
    evidence: [
      { passage: 'acr-1990#criteria', stance: 'supports' },
      { passage: 'sorensen-1998#findings', stance: 'supports' },
      { passage: 'jensen-2012#pressure', stance: 'supports' },
      { passage: 'walitt-2016#not-meeting', stance: 'qualifies' },
    ],
    against: {
      finding: 'In a US survey of 2012, about three in four people who reported the diagnosis did not meet the survey criteria.',
      passage: 'walitt-2016#not-meeting',
    },
    ...published,
  },
  'fibromyalgia-us-survey': {
    kind: 'fact',
    text: 'In a US household survey of 2012 with 8,446 people, 1.75% met criteria for fibromyalgia (range 1.42% to 2.07%), which stands for about 3.94 million adults.',
    evidence: [
      { passage: 'walitt-2015#how-common', stance: 'supports' },
      { passage: 'cdc-fibromyalgia#how-common', stance: 'supports' },
      { passage: 'cdc-2008-archive#how-common', stance: 'qualifies' },
    ],
    estimates: ['walitt-2015-met-criteria'],
    against: {
      finding: 'An older CDC page gave 5.0 million US adults for 2005.',
      passage: 'cdc-2008-archive#how-common',
    },
    ...published,
  },
  'fibromyalgia-cdc-number': {
    kind: 'fact',
    text: 'The CDC, the US public health agency, says that about 4 million US adults (2%) have fibromyalgia; 5 million is its older figure, for 2005.',
    evidence: [
      { passage: 'cdc-fibromyalgia#how-common', stance: 'supports' },
      { passage: 'cdc-2008-archive#how-common', stance: 'supports' },
      { passage: 'walitt-2015#how-common', stance: 'qualifies' },
      { passage: 'nfa-prevalence#us', stance: 'contradicts' },
    ],
    against: {
      finding: 'A patient group is quoted with as many as 10 million.',
      passage: 'nfa-prevalence#us',
    },
    ...published,
  },
  'fibromyalgia-ten-million': {
    kind: 'fact',
    text: 'The figure of 10 million people with fibromyalgia in the US is quoted from a patient group, without a method; a household survey found about 3.94 million.',
    evidence: [
      { passage: 'nfa-prevalence#us', stance: 'supports' },
      { passage: 'walitt-2015#how-common', stance: 'supports' },
      { passage: 'jrd-2023#how-common', stance: 'qualifies' },
    ],
    against: {
      finding: 'A review says that estimates run from 1% to 5% of people, depending on the criteria.',
      passage: 'jrd-2023#how-common',
    },
    ...published,
  },
  'fibromyalgia-world': {
    kind: 'fact',
    text: 'A 2017 review pooled 65 papers and found fibromyalgia in 1.78% of people in the general population (range 1.65% to 1.92%).',
    evidence: [
      { passage: 'heidari-2017#everyone', stance: 'supports' },
      { passage: 'jrd-2023#how-common', stance: 'qualifies' },
      { passage: 'heidari-2017#women-men', stance: 'qualifies' },
    ],
    estimates: ['heidari-2017-everyone'],
    against: {
      finding: 'Another review gives 1% to 5%, depending on the criteria.',
      passage: 'jrd-2023#how-common',
    },
    ...published,
  },
  'fibromyalgia-criteria-change-count': {
    kind: 'fact',
    text: 'How common fibromyalgia looks depends on the criteria: a review tells of 1% to 5% of people.',
    evidence: [
      { passage: 'jrd-2023#how-common', stance: 'supports' },
      { passage: 'queiroz-2013#criteria', stance: 'qualifies' },
      { passage: 'heidari-2017#everyone', stance: 'qualifies' },
    ],
    against: {
      finding: 'A review that pooled 65 papers gives a narrow range, 1.65% to 1.92%.',
      passage: 'heidari-2017#everyone',
    },
    ...published,
  },
  'fibromyalgia-other-diagnosis': {
    kind: 'fact',
    text: 'In the US survey of 2012, 73% of the people who met criteria for fibromyalgia reported that a doctor had given them a different diagnosis.',
    evidence: [
      { passage: 'walitt-2015#other-diagnosis', stance: 'supports' },
      { passage: 'walitt-2015#conclusion', stance: 'supports' },
      { passage: 'walitt-2016#not-meeting', stance: 'qualifies' },
    ],
    estimates: ['walitt-2015-other-diagnosis'],
    against: {
      finding: 'A second paper on the same survey found the reverse too: about three in four people who reported the diagnosis did not meet the criteria.',
      passage: 'walitt-2016#not-meeting',
    },
    ...published,
  },
  'fibromyalgia-women-twice': {
    kind: 'fact',
    text: 'The CDC says that women are about twice as likely as men to have fibromyalgia.',
    evidence: [
      { passage: 'cdc-fibromyalgia#women', stance: 'supports' },
      { passage: 'cdc-2008-archive#how-common', stance: 'qualifies' },
    ],
    against: {
      finding: 'An older CDC page gave a wider gap: 3.4% of women and 0.5% of men.',
      passage: 'cdc-2008-archive#how-common',
    },
    ...published,
  },
  'fibromyalgia-women-in-clinics': {
    kind: 'fact',
    text: 'In a 2018 study, more than 90% of 1,761 patients sent to clinics were women; in two groups not chosen for fibromyalgia, 58.7% and 59.2% of those who met the criteria were women.',
    evidence: [
      { passage: 'wolfe-2018#referred', stance: 'supports' },
      { passage: 'wolfe-2018#unselected', stance: 'supports' },
      { passage: 'heidari-2017#women-men', stance: 'qualifies' },
      { passage: 'nfa-prevalence#women', stance: 'qualifies' },
    ],
    estimates: ['wolfe-2018-women', 'heidari-2017-women-men'],
    against: {
      finding: 'A 2017 review found a far wider gap, 3.98% of women and 0.01% of men, though the number for men looks too low to be right.',
      passage: 'heidari-2017#women-men',
    },
    ...published,
  },
  'fibromyalgia-men-missed': {
    kind: 'fact',
    text: 'The authors of a 2018 study think that fibromyalgia looks like a women’s illness largely because of who gets referred and diagnosed.',
    evidence: [
      { passage: 'wolfe-2018#conclusion', stance: 'supports' },
      { passage: 'wolfe-2018#unselected', stance: 'supports' },
      { passage: 'cdc-fibromyalgia#women', stance: 'qualifies' },
      { passage: 'cdc-2008-archive#how-common', stance: 'qualifies' },
    ],
    against: {
      finding: 'An older CDC page gave 3.4% of women and 0.5% of men.',
      passage: 'cdc-2008-archive#how-common',
    },
    ...published,
  },
  'fibromyalgia-any-age': {
    kind: 'fact',
    text: 'The CDC says that fibromyalgia occurs at all ages, in children too.',
    evidence: [
      { passage: 'cdc-fibromyalgia#ages', stance: 'supports' },
      { passage: 'cdc-fibromyalgia#known-risks', stance: 'qualifies' },
    ],
    against: {
      finding: 'The CDC also names older age as a risk factor.',
      passage: 'cdc-fibromyalgia#known-risks',
    },
    ...published,
  },
  'fibromyalgia-course-average': {
    kind: 'fact',
    text: 'In a US study of 1,555 people with fibromyalgia, followed for 4 years on average, symptoms on the whole hardly changed.',
    evidence: [
      { passage: 'walitt-2011#design', stance: 'supports' },
      { passage: 'walitt-2011#average', stance: 'supports' },
      { passage: 'walitt-2011#groups', stance: 'qualifies' },
    ],
    against: {
      finding: 'Up to about 25% of the people got at least moderately better.',
      passage: 'walitt-2011#groups',
    },
    ...published,
  },
  'fibromyalgia-course-better-worse': {
    kind: 'fact',
    text: 'In a US study of 1,555 people with fibromyalgia, up to about 25% got at least moderately better over the years, and 35.9% had a worse score.',
    evidence: [
      { passage: 'walitt-2011#groups', stance: 'supports' },
      { passage: 'walitt-2011#design', stance: 'supports' },
      { passage: 'walitt-2011#average', stance: 'qualifies' },
    ],
    against: {
      finding: 'On the whole symptoms hardly changed over 4 years.',
      passage: 'walitt-2011#average',
    },
    ...published,
  },
  'fibromyalgia-course-criteria': {
    kind: 'fact',
    text: 'In a US study of 1,555 people with fibromyalgia, 44% did not meet the criteria for it at some time later on; people moved in and out.',
    evidence: [
      { passage: 'walitt-2011#criteria', stance: 'supports' },
      { passage: 'walitt-2011#design', stance: 'supports' },
      { passage: 'walitt-2011#average', stance: 'qualifies' },
    ],
    against: {
      finding: 'For most people in that study symptoms stayed high.',
      passage: 'walitt-2011#average',
    },
    ...published,
  },
  'fibromyalgia-course-26-years': {
    kind: 'fact',
    text: 'In a small study, 28 people answered 26 years after their diagnosis: 3 said that they had healed, and 23% had had symptom-free spells of at least 1 year.',
    evidence: [
      { passage: 'isomeri-2018#outcome', stance: 'supports' },
      { passage: 'isomeri-2018#people', stance: 'supports' },
      { passage: 'isomeri-2018#worse', stance: 'qualifies' },
    ],
    against: {
      finding: 'In the other 25 most symptoms had grown slightly worse, though not pain.',
      passage: 'isomeri-2018#worse',
    },
    ...published,
  },
  'fibromyalgia-course-function': {
    kind: 'fact',
    text: 'In a small study, people with fibromyalgia scored about the same for daily function 26 years later; most symptoms were slightly worse, but not pain, and added up they had not clearly changed.',
    evidence: [
      { passage: 'isomeri-2018#worse', stance: 'supports' },
      { passage: 'isomeri-2018#outcome', stance: 'supports' },
    ],
    against: {
      finding: '3 of the 28 people said that they had healed.',
      passage: 'isomeri-2018#outcome',
    },
    ...published,
  },
  'fibromyalgia-joints': {
    kind: 'fact',
    text: 'A US public health institute wrote in 2012 that fibromyalgia does not inflame or damage joints, muscles or other tissues.',
    evidence: [
      { passage: 'niams-2012#no-damage', stance: 'supports' },
      { passage: 'grayston-2019#share', stance: 'qualifies' },
    ],
    against: {
      finding: 'A review of 222 people found changes in small nerve fibres in 49% of them.',
      passage: 'grayston-2019#share',
    },
    ...published,
  },
  'fibromyalgia-life-span': {
    kind: 'fact',
    text: 'A 2023 review of 8 studies found that deaths were 1.27 times as frequent in people with fibromyalgia (range 1.04 to 1.51), but not in those diagnosed by the criteria of 1990, and other illnesses may explain it.',
    evidence: [
      { passage: 'treister-goltzman-2023#all-causes', stance: 'supports' },
      { passage: 'treister-goltzman-2023#not-the-cause', stance: 'supports' },
    ],
    against: {
      finding: 'In people diagnosed by the criteria of 1990 the review found no such rise.',
      passage: 'treister-goltzman-2023#all-causes',
    },
    ...published,
  },
  'fibromyalgia-life-span-causes': {
    kind: 'fact',
    text: 'In a 2023 review, deaths by suicide were 3.37 times as frequent as expected in people with fibromyalgia (range 1.52 to 7.5), and deaths from infections 1.66 times; deaths from cancer were fewer.',
    evidence: [
      { passage: 'treister-goltzman-2023#single-causes', stance: 'supports' },
      { passage: 'treister-goltzman-2023#not-the-cause', stance: 'supports' },
    ],
    against: {
      finding: 'Few studies looked at each cause of death, and other illnesses may explain the link.',
      passage: 'treister-goltzman-2023#not-the-cause',
    },
    ...published,
  },
  'fibromyalgia-course-usual-care': {
    kind: 'fact',
    text: 'In a study of 70 women with fibromyalgia on the usual care of their own doctors, 33 (47%) told of a moderate or marked improvement after 40 months on average; the others were slightly better, the same or worse.',
    evidence: [
      { passage: 'fitzcharles-2003#outcome', stance: 'supports' },
      { passage: 'fitzcharles-2003#people', stance: 'supports' },
      { passage: 'walitt-2011#groups', stance: 'qualifies' },
    ],
    against: {
      finding: 'In a far larger US study only up to about 25% got at least moderately better.',
      passage: 'walitt-2011#groups',
    },
    ...published,
  },
  'fibromyalgia-course-simple-care': {
    kind: 'fact',
    text: 'In a small study, 44 people with fibromyalgia had simple care with as little treatment as possible; 2 years after the diagnosis, 47% no longer met the criteria, and 24.2% of those assessed were in remission.',
    evidence: [
      { passage: 'granges-two-years#outcome', stance: 'supports' },
      { passage: 'granges-two-years#people', stance: 'supports' },
      { passage: 'walitt-2011#criteria', stance: 'qualifies' },
    ],
    against: {
      finding: 'In a far larger US study people moved in and out of meeting the criteria, so this can change again.',
      passage: 'walitt-2011#criteria',
    },
    ...published,
  },
  'fibromyalgia-course-no-programme': {
    kind: 'fact',
    text: 'In a Norwegian trial of 2021, 85 people lately diagnosed with fibromyalgia had no treatment or any that they chose; after 12 months, 8% told of an improvement big enough to matter, against 13% of 85 with a training programme, a gap that may well be chance.',
    evidence: [
      { passage: 'haugmark-2021#outcome', stance: 'supports' },
      { passage: 'haugmark-2021#usual-care', stance: 'supports' },
      { passage: 'haugmark-2021#people', stance: 'supports' },
      { passage: 'haugmark-2021#group-size', stance: 'supports' },
      { passage: 'fitzcharles-2003#outcome', stance: 'qualifies' },
      { passage: 'fitzcharles-2003#people', stance: 'qualifies' },
    ],
    against: {
      finding: 'In an older study of women on usual care, 33 of 70 told of a moderate or marked improvement, after 40 months on average.',
      passage: 'fitzcharles-2003#outcome',
    },
    ...published,
  },
} as const satisfies Record<string, ClaimEntry>;
