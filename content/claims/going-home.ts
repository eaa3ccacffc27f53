import type { ClaimEntry } from './entry';
import { published } from './published';

const noneFound = { noneFoundOn: '2026-11-22' } as const;

export const goingHome = {
  'home-emergency-numbers': {
    kind: 'process',
    text: 'In an emergency, call your emergency number: 911 in the US, 999 in the UK, 112 in the EU.',
    evidence: [
      { passage: 'acep-suicide-help#help', stance: 'supports' },
      { passage: 'swast-999#list', stance: 'supports' },
      { passage: 'ec-112#number', stance: 'supports' },
    ],
    against: noneFound,
    clinicianCheck: 'People may act on it in an emergency, and the source for the number 112 is old.',
    ...published,
  },
  'home-ambulance-list': {
    kind: 'process',
    text: 'A UK ambulance service says to call at once for chest pain, trouble breathing, loss of consciousness, a fit that does not stop, a suspected stroke, a severe allergic reaction, sudden confusion or a serious head injury.',
    evidence: [
      { passage: 'swast-999#list', stance: 'supports' },
      { passage: 'acep-emergency-signs#signs', stance: 'supports' },
    ],
    against: {
      finding: 'That list is for everybody; after ketamine some confusion is listed as a short-lived effect.',
      passage: 'pastrak-2021#harms',
    },
    clinicianCheck: 'People may act on it in an emergency; the list is for everybody, and not about ketamine.',
    ...published,
  },
  'home-stroke-signs': {
    kind: 'process',
    text: 'The NHS in Wales lists as signs of a stroke: sudden weakness or numbness of the face, an arm or a leg on one side, trouble speaking or seeing, confusion, or a sudden or severe headache.',
    evidence: [
      { passage: 'bcuhb-stroke#signs', stance: 'supports' },
    ],
    against: noneFound,
    clinicianCheck: 'People may act on it in an emergency; the list is for everybody, and not about ketamine.',
    ...published,
  },
  'home-acep-signs': {
    kind: 'process',
    text: 'Signs of an emergency, by a list of US emergency doctors that a county repeats, include fainting, being hard to wake, sudden severe pain, vomiting that is severe or does not stop, and thoughts of killing yourself or others.',
    evidence: [
      { passage: 'acep-emergency-signs#signs', stance: 'supports' },
    ],
    against: noneFound,
    clinicianCheck: 'People may act on it in an emergency; we know the list only from a county’s page.',
    ...published,
  },
  'home-988': {
    kind: 'process',
    text: 'In the US you can call or text 988 at any hour when you think of suicide or are in deep distress; it is free and confidential.',
    evidence: [
      { passage: 'acep-suicide-help#help', stance: 'supports' },
    ],
    against: noneFound,
    clinicianCheck: 'People may act on it in a crisis, and we name no such line for other countries.',
    ...published,
  },
  'home-24-hours': {
    kind: 'process',
    text: 'After a general anaesthetic, two UK hospitals tell people for 24 hours: no driving, no alcohol, no important decisions and no signing of important papers.',
    evidence: [
      { passage: 'wuth-after-anaesthetic#day', stance: 'supports' },
      { passage: 'nbt-after-anaesthetic#day', stance: 'supports' },
      { passage: 'mkuh-after-sedation#day', stance: 'supports' },
      { passage: 'ketamine-europe-labels#driving', stance: 'qualifies' },
    ],
    against: {
      finding: 'Another UK hospital says 48 hours, after an anaesthetic or sedation.',
      passage: 'gstt-after-anaesthetic#two-days',
    },
    clinicianCheck: 'People plan by it, hospitals differ, and the texts are not about low-dose ketamine.',
    ...published,
  },
  'home-48-hours': {
    kind: 'process',
    text: 'After an anaesthetic or sedation, one London hospital says 48 hours: no driving or cycling, no cooking, no alcohol, no sleeping tablets and no important decisions.',
    evidence: [
      { passage: 'gstt-after-anaesthetic#two-days', stance: 'supports' },
      { passage: 'ketamine-europe-labels#driving', stance: 'qualifies' },
    ],
    against: {
      finding: 'Two other UK hospitals say 24 hours.',
      passage: 'wuth-after-anaesthetic#day',
    },
    clinicianCheck: 'People drive by it, hospitals differ, and the text is not about low-dose ketamine.',
    ...published,
  },
  'home-children': {
    kind: 'process',
    text: 'After sedation, one UK hospital says that for 24 hours you should not be the only one who looks after young children.',
    evidence: [
      { passage: 'cuh-after-sedation#day', stance: 'supports' },
    ],
    against: noneFound,
    clinicianCheck: 'Parents plan by it, and the text is not about low-dose ketamine.',
    ...published,
  },
  'home-kitchen': {
    kind: 'process',
    text: 'After a general anaesthetic, one UK hospital also says no cooking and no kettles for 24 hours, and another no cycling.',
    evidence: [
      { passage: 'nbt-after-anaesthetic#day', stance: 'supports' },
      { passage: 'wuth-after-anaesthetic#day', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'home-sleeping-tablets': {
    kind: 'process',
    text: 'After a general anaesthetic, two UK hospitals say to take no sleeping tablets on the first night.',
    evidence: [
      { passage: 'wuth-after-anaesthetic#day', stance: 'supports' },
      { passage: 'nbt-after-anaesthetic#day', stance: 'supports' },
    ],
    against: {
      finding: 'A UK pain unit says that people may go on with their own medicines after a drip.',
      passage: 'royal-free-pain-infusion#medicines',
    },
    clinicianCheck: 'People who take these tablets every night may act on it, and stopping alone can harm.',
    ...published,
  },
  'home-adult-stays': {
    kind: 'process',
    text: 'After an anaesthetic or sedation, UK hospitals want an adult to stay with you overnight or for 24 hours.',
    evidence: [
      { passage: 'wuth-after-anaesthetic#adult', stance: 'supports' },
      { passage: 'nbt-after-anaesthetic#adult', stance: 'supports' },
      { passage: 'mkuh-after-sedation#day', stance: 'supports' },
    ],
    against: {
      finding: 'A UK service that gives low-dose ketamine for depression lets people who came alone go home after at least 2 hours.',
      passage: 'oxford-ketamine-day#leaving',
    },
    clinicianCheck: 'People plan by it, and the texts are not about low-dose ketamine.',
    ...published,
  },
  'home-bathroom': {
    kind: 'process',
    text: 'After a general anaesthetic, one UK hospital says to keep a phone at hand and not to lock the bathroom door.',
    evidence: [
      { passage: 'wuth-after-anaesthetic#reach', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'home-oxford-rest': {
    kind: 'process',
    text: 'A UK service that gives ketamine drips for depression says that people are often tired afterwards, may have a headache, and are to do very little for the rest of the day.',
    evidence: [
      { passage: 'oxford-ketamine-carers#after', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'home-alcohol': {
    kind: 'harm',
    text: 'Alcohol and sedatives add to the effect of ketamine, says Mayo Clinic’s page for patients.',
    evidence: [
      { passage: 'mayo-ketamine#alcohol', stance: 'supports' },
      { passage: 'ketamine-other-labels-interactions#sedating', stance: 'supports' },
      { passage: 'spravato#process-interactions', stance: 'supports' },
    ],
    certainty: { grade: 'low', why: 'Several official texts agree; they do not count how often it does harm.', by: 'us' },
    against: noneFound,
    clinicianCheck: 'People may act on it, and the text does not say for how long.',
    ...published,
  },
} as const satisfies Record<string, ClaimEntry>;
