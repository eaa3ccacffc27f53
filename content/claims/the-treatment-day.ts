import type { ClaimEntry } from './entry';
import { published } from './published';

const noneFound = { noneFoundOn: '2026-11-22' } as const;

export const theTreatmentDay = {
  'day-tests': {
    kind: 'process',
    text: 'For ketamine drips, the 2018 US pain guideline asks healthy people for no tests beforehand, and people with known or likely heart disease for an ECG (a heart tracing).',
    evidence: [{ passage: 'cohen-2018#process-tests', stance: 'supports' }],
    against: {
      finding: 'The US label warns of changes in blood pressure and heartbeat, and of liver injury.',
      passage: 'ketalar-label#warnings',
    },
    clinicianCheck: 'We know the guideline only from summaries, and the label warns of the heart and liver.',
    ...published,
  },
  'day-liver-tests': {
    kind: 'process',
    text: 'The 2018 US pain guideline says to consider liver tests in people with liver disease, or with frequent high doses of ketamine.',
    evidence: [{ passage: 'cohen-2018#process-tests', stance: 'supports' }],
    against: {
      finding: 'In 101 hospital patients, liver tests rose on average after 72 to 168 hours of ketamine, but too little to matter, the authors judged.',
      passage: 'colina-vargas-2023#liver',
    },
    clinicianCheck: 'People may ask for or do without tests by it, and we know the guideline only from summaries.',
    ...published,
  },
  'day-fasting': {
    kind: 'process',
    text: 'The US label advises against ketamine in people who have not fasted, because they may vomit and breathe in what comes up.',
    evidence: [{ passage: 'ketalar-label#process-fasting', stance: 'supports' }],
    against: noneFound,
    clinicianCheck: 'How long to fast is not told in what we read.',
    ...published,
  },
  'day-spravato-before': {
    kind: 'process',
    text: 'Before each dose of Spravato nasal spray, the US label asks for a blood-pressure check, no food for 2 hours and no drink for 30 minutes.',
    evidence: [{ passage: 'spravato#process-before', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'day-airway-equipment': {
    kind: 'process',
    text: 'The US label of ketamine says that emergency equipment to keep the airway open is to be at hand.',
    evidence: [{ passage: 'ketalar-label#process-equipment', stance: 'supports' }],
    against: noneFound,
    clinicianCheck: 'What is in the room decides how safe it is.',
    ...published,
  },
  'day-guideline-not-seen': {
    kind: 'fact',
    text: 'We could not read what the 2018 US pain guideline says about staff, monitoring equipment and rescue medicines: every copy that we opened was cut off there.',
    evidence: [{ passage: 'cohen-2018#process-cut-off', stance: 'supports' }],
    against: noneFound,
    clinicianCheck: 'The full text is free, and these tables should be copied out by somebody who can judge them.',
    ...published,
  },
  'day-rescue-in-japan': {
    kind: 'harm',
    text: 'Two clinics in Japan found no urgent rescue in their own records of 1985 ketamine sessions with 296 people; the true rate could still be up to 0.15% of sessions, or 1% of people.',
    evidence: [
      { passage: 'japan-audit-2026#design', stance: 'supports' },
      { passage: 'japan-audit-2026#rescue', stance: 'supports' },
      { passage: 'japan-audit-2026#limits', stance: 'qualifies' },
    ],
    estimates: ['japan-audit-2026-sessions', 'japan-audit-2026-people'],
    certainty: { grade: 'very-low', why: 'Two clinics checked their own records, for treatment of several reasons, with doses that we did not see.', by: 'us' },
    against: {
      finding: 'One person who fell after going home needed an ambulance.',
      passage: 'japan-audit-2026#fall',
    },
    ...published,
  },
  'day-fall-in-japan': {
    kind: 'harm',
    text: 'In the records of two clinics in Japan, one person who had ketamine fell after going home and needed an ambulance; the records do not follow people home.',
    evidence: [
      { passage: 'japan-audit-2026#fall', stance: 'supports' },
      { passage: 'japan-audit-2026#design', stance: 'supports' },
      { passage: 'japan-audit-2026#limits', stance: 'qualifies' },
    ],
    certainty: { grade: 'very-low', why: 'Harm after leaving was not looked for, and nobody was compared with people who had no ketamine.', by: 'us' },
    against: {
      finding: 'No urgent rescue was written down during the 1985 sessions themselves.',
      passage: 'japan-audit-2026#rescue',
    },
    ...published,
  },
  'day-going-home': {
    kind: 'process',
    text: 'UK and Swiss labels say that after ketamine you go home with a responsible adult; the UK label adds: only once you have recovered.',
    evidence: [
      { passage: 'ketalar-uk#going-home', stance: 'supports' },
      { passage: 'ketamine-europe-labels#driving', stance: 'supports' },
    ],
    against: noneFound,
    clinicianCheck: 'People plan their way home by it, and labels differ from country to country.',
    ...published,
  },
  'day-driving': {
    kind: 'process',
    text: 'After ketamine, a Swiss label and Mayo Clinic’s page for patients say not to drive or do anything risky for 24 hours; the label says this may need to be longer.',
    evidence: [
      { passage: 'ketamine-europe-labels#driving', stance: 'supports' },
      { passage: 'mayo-ketamine#driving', stance: 'supports' },
      { passage: 'spravato#process-programme', stance: 'qualifies' },
    ],
    against: {
      finding: 'The rule for Spravato nasal spray is worded in another way: no driving until the next day, after restful sleep.',
      passage: 'spravato#process-programme',
    },
    clinicianCheck: 'People drive by it, and labels differ from country to country.',
    ...published,
  },
  'day-when-to-call': {
    kind: 'process',
    text: 'After ketamine, Mayo Clinic says to call the doctor about strange thoughts or acts that are severe or last beyond 24 hours, dark urine, pale stools, stomach pain, or yellow skin or eyes.',
    evidence: [{ passage: 'mayo-ketamine#call', stance: 'supports' }],
    against: noneFound,
    clinicianCheck: 'People may act on it in an emergency; we found only this list, by one hospital.',
    ...published,
  },
  'day-how-many': {
    kind: 'fact',
    text: 'We found no test of how many ketamine sessions suit fibromyalgia: a 2011 trial gave one drip, a stopped Belgian trial planned 3, and in case reports one woman had 10, another 9 and then two a month.',
    evidence: [
      { passage: 'noppers-2011#design', stance: 'supports' },
      { passage: 'eskefib-2021#plan', stance: 'supports' },
      { passage: 'eskefib-2021#state', stance: 'supports' },
      { passage: 'gupta-2023#case', stance: 'supports' },
      { passage: 'hanna-2018#case', stance: 'supports' },
    ],
    against: {
      finding: 'Reports on single patients suggest that larger, longer and more frequent drips might bring longer relief.',
      passage: 'pastrak-2021#case-reports',
    },
    ...published,
  },
  'day-eating-royal-free': {
    kind: 'process',
    text: 'One UK hospital that gives drips for pain says no food for 6 hours beforehand, and no drinks for 2 hours.',
    evidence: [
      { passage: 'royal-free-pain-infusion#eating', stance: 'supports' },
      { passage: 'ketalar-label#process-fasting', stance: 'supports' },
    ],
    against: {
      finding: 'Another UK service, for depression, says breakfast but little or no lunch before an afternoon drip.',
      passage: 'oxford-ketamine-day#eating',
    },
    clinicianCheck: 'People may act on it, and rules differ from place to place.',
    ...published,
  },
  'day-eating-differs': {
    kind: 'process',
    text: 'Rules on food before a ketamine drip differ: one US hospital says nothing to eat or drink for 8 hours, a UK depression service breakfast but little or no lunch.',
    evidence: [
      { passage: 'oxford-ketamine-day#eating', stance: 'supports' },
      { passage: 'cheyenne-ketamine#eating', stance: 'supports' },
    ],
    against: {
      finding: 'The US label advises against ketamine in people who have not fasted.',
      passage: 'ketalar-label#process-fasting',
    },
    clinicianCheck: 'People may act on it, and rules differ from place to place.',
    ...published,
  },
  'day-own-medicines': {
    kind: 'process',
    text: 'Rules on your own medicines differ too: one UK pain unit says to take them as usual on the day, while a UK depression service says no benzodiazepines (calming tablets) from the night before.',
    evidence: [
      { passage: 'royal-free-pain-infusion#medicines', stance: 'supports' },
      { passage: 'oxford-ketamine-day#eating', stance: 'supports' },
    ],
    against: {
      finding: 'The US label warns that ketamine with benzodiazepines, opioids or other sedatives can lead to coma and death.',
      passage: 'ketalar-label#process-coma',
    },
    clinicianCheck: 'People may act on it, two services differ, and stopping a calming tablet alone can threaten life.',
    ...published,
  },
  'day-watched-royal-free': {
    kind: 'process',
    text: 'In one UK hospital that gives drips for pain, you sit in a reclining chair, and blood pressure, pulse and breathing are recorded regularly.',
    evidence: [
      { passage: 'royal-free-pain-infusion#watching', stance: 'supports' },
    ],
    against: {
      finding: 'For anaesthesia, the US label asks for more: vital signs and the heart are watched all the time.',
      passage: 'ketalar-label#administration',
    },
    ...published,
  },
  'day-leave-when-safe': {
    kind: 'process',
    text: 'In one UK hospital that gives drips for pain, you go home after the drip, once staff are confident that you are safe.',
    evidence: [
      { passage: 'royal-free-pain-infusion#watching', stance: 'supports' },
      { passage: 'ketalar-uk#going-home', stance: 'supports' },
    ],
    against: {
      finding: 'Another UK service, for depression, names a time: 1 hour after the drip with somebody beside you, at least 2 hours alone.',
      passage: 'oxford-ketamine-day#leaving',
    },
    clinicianCheck: 'People may plan by it, and it names no time.',
    ...published,
  },
  'day-wait-oxford': {
    kind: 'process',
    text: 'A UK service that gives ketamine drips for depression keeps people for 1 hour afterwards, or at least 2 hours if they came alone.',
    evidence: [
      { passage: 'oxford-ketamine-day#leaving', stance: 'supports' },
      { passage: 'oxford-ketamine-carers#after', stance: 'supports' },
    ],
    against: {
      finding: 'A UK pain unit names no time: you go home once staff are confident that you are safe.',
      passage: 'royal-free-pain-infusion#watching',
    },
    clinicianCheck: 'People may plan by it, and the service gives low doses for depression.',
    ...published,
  },
  'day-who-oxford': {
    kind: 'process',
    text: 'In a UK service that gives ketamine drips for depression, a doctor places the needle, and a nurse is in the clinic all the time.',
    evidence: [
      { passage: 'oxford-ketamine-day#staff', stance: 'supports' },
    ],
    against: {
      finding: 'The UK label, for anaesthesia, asks for more: in hospitals, by or under an anaesthetist.',
      passage: 'ketalar-uk#setting',
    },
    ...published,
  },
  'day-companion-waits': {
    kind: 'process',
    text: 'In a UK service that gives ketamine drips for depression, people are asked to bring somebody, who has to wait in another room.',
    evidence: [
      { passage: 'oxford-ketamine-carers#waiting', stance: 'supports' },
      { passage: 'oxford-ketamine-day#companion', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'day-unsteady': {
    kind: 'harm',
    text: 'A UK service that gives ketamine drips for depression says that most people are unsteady on their feet at first, and stay on the bed until they are ready.',
    evidence: [
      { passage: 'oxford-ketamine-day#unsteady', stance: 'supports' },
      { passage: 'japan-audit-2026#fall', stance: 'supports' },
    ],
    certainty: { grade: 'very-low', why: 'One service tells of its own patients, with depression, without a count.', by: 'us' },
    against: noneFound,
    ...published,
  },
  'day-not-private': {
    kind: 'process',
    text: 'One UK ketamine service has no private rooms, only bays with curtains, and strongly suggests headphones against noise.',
    evidence: [
      { passage: 'oxford-ketamine-treatment#room', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'day-strange': {
    kind: 'process',
    text: 'A UK service that gives ketamine drips for depression tells people that the effects will feel strange, that some worry beforehand is normal, and not to fight the feelings.',
    evidence: [
      { passage: 'oxford-ketamine-treatment#feelings', stance: 'supports' },
    ],
    against: {
      finding: 'It also says that the experience can feel overwhelming at first.',
      passage: 'oxford-ketamine-carers#feelings',
    },
    ...published,
  },
  'day-place-matters': {
    kind: 'fact',
    text: 'In 24 interview studies of ketamine for mental illness, as a news report sums them up, people were often nervous beforehand, and a place that felt safe could make it better.',
    evidence: [
      { passage: 'trimmel-2025#setting', stance: 'supports' },
      { passage: 'trimmel-2025#search', stance: 'supports' },
    ],
    against: {
      finding: 'The studies were about mental illness, not pain.',
      passage: 'trimmel-2025#search',
    },
    ...published,
  },
  'day-driving-why': {
    kind: 'process',
    text: 'Ketamine may make you dizzy, drowsy or confused, says Mayo Clinic’s page for patients, and says not to drive or do anything risky for 24 hours; a Swiss label says 24 hours or longer.',
    evidence: [
      { passage: 'mayo-ketamine#drowsy', stance: 'supports' },
      { passage: 'mayo-ketamine#driving', stance: 'supports' },
      { passage: 'ketamine-europe-labels#driving', stance: 'supports' },
    ],
    against: {
      finding: 'In the fibromyalgia studies with small doses, a review lists short-lived effects only.',
      passage: 'pastrak-2021#harms',
    },
    clinicianCheck: 'People drive by it; Mayo Clinic’s page was read in another language, and labels differ from country to country.',
    ...published,
  },
} as const satisfies Record<string, ClaimEntry>;
