import type { ClaimEntry } from './entry';
import { published } from './published';

const noneFound = { noneFoundOn: '2026-11-22' } as const;

export const symptoms = {
  'symptoms-beyond-pain': {
    kind: 'fact',
    text: 'Besides pain, the 2016 criteria for fibromyalgia score tiredness, waking up unrefreshed, and trouble thinking.',
    evidence: [
      { passage: 'wolfe-2016#severity', stance: 'supports' },
      { passage: 'cdc-fibromyalgia#symptoms', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'symptoms-fibro-fog': {
    kind: 'fact',
    text: 'Fibro fog is a name for the trouble with thinking and memory that can come with fibromyalgia; the criteria of 2016 score trouble thinking.',
    evidence: [
      { passage: 'cdc-2008-archive#symptoms', stance: 'supports' },
      { passage: 'wolfe-2016#severity', stance: 'supports' },
      { passage: 'cdc-fibromyalgia#symptoms', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'symptoms-sleep': {
    kind: 'fact',
    text: 'Poor sleep is part of fibromyalgia in two sets of criteria: those of 2016 score waking up unrefreshed, and those of 2019 count sleep problems.',
    evidence: [
      { passage: 'wolfe-2016#severity', stance: 'supports' },
      { passage: 'aapt-2019#criteria', stance: 'supports' },
      { passage: 'aapt-2019#untested', stance: 'qualifies' },
    ],
    against: {
      finding: 'Under the criteria of 2019, tiredness can stand in the place of sleep problems.',
      passage: 'aapt-2019#criteria',
    },
    ...published,
  },
  'symptoms-mood': {
    kind: 'fact',
    text: 'Low mood is among the symptoms of fibromyalgia that the CDC lists, and the criteria of 2016 ask about it.',
    evidence: [
      { passage: 'cdc-fibromyalgia#symptoms', stance: 'supports' },
      { passage: 'wolfe-2016#severity', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'symptoms-headache-bowel': {
    kind: 'fact',
    text: 'Headaches, migraine and irritable bowel (belly pain and upset bowels) can come with fibromyalgia, says an older CDC page.',
    evidence: [
      { passage: 'cdc-2008-archive#symptoms', stance: 'supports' },
      { passage: 'wolfe-2016#severity', stance: 'qualifies' },
    ],
    against: noneFound,
    ...published,
  },
  'symptoms-senses': {
    kind: 'fact',
    text: 'A 2017 review says that several senses, pain among them, react more strongly in fibromyalgia.',
    evidence: [
      { passage: 'littlejohn-2017#senses', stance: 'supports' },
      { passage: 'sorensen-1998#findings', stance: 'qualifies' },
    ],
    against: {
      finding: 'In a laboratory test of 1998, the skin’s threshold to electrical pulses did not differ from that of other women.',
      passage: 'sorensen-1998#findings',
    },
    ...published,
  },
  'symptoms-daily-life': {
    kind: 'fact',
    text: 'In a US survey of 2012, people who met criteria for fibromyalgia reported high levels of pain, distress, medical costs and work disability.',
    evidence: [
      { passage: 'walitt-2015#impact', stance: 'supports' },
      { passage: 'walitt-2015#conclusion', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'symptoms-other': {
    kind: 'fact',
    text: 'A US public health institute also lists morning stiffness, painful periods, numb or tingling arms and legs, and restless legs among the symptoms of fibromyalgia.',
    evidence: [
      { passage: 'niams-2012#other-symptoms', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'symptoms-light-noise': {
    kind: 'fact',
    text: 'A US public health institute lists sensitivity to temperature, loud noise and bright light among the symptoms of fibromyalgia.',
    evidence: [
      { passage: 'niams-2012#other-symptoms', stance: 'supports' },
      { passage: 'littlejohn-2017#senses', stance: 'supports' },
      { passage: 'sorensen-1998#findings', stance: 'qualifies' },
    ],
    against: {
      finding: 'In a laboratory test of 1998, the skin’s threshold to electrical pulses did not differ from that of other women.',
      passage: 'sorensen-1998#findings',
    },
    ...published,
  },
  'symptoms-other-conditions': {
    kind: 'fact',
    text: 'A US public health institute says that people can have more than one long-lasting pain condition, such as chronic fatigue syndrome or endometriosis beside fibromyalgia.',
    evidence: [
      { passage: 'niams-2012#other-conditions', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'symptoms-jaw': {
    kind: 'fact',
    text: 'A 2023 review found a jaw disorder, mostly of the muscles, in 76.8% of people with fibromyalgia (range 69.5% to 83.3%); another review tells of 13% to 87.1%.',
    evidence: [
      { passage: 'yakkaphan-2023#jaw', stance: 'supports' },
      { passage: 'nascimento-jaw#jaw', stance: 'supports' },
    ],
    against: {
      finding: 'The other review found results too different to add up.',
      passage: 'nascimento-jaw#jaw',
    },
    ...published,
  },
} as const satisfies Record<string, ClaimEntry>;
