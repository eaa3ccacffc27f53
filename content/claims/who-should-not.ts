import type { ClaimEntry } from './entry';
import { published } from './published';

const noneFound = { noneFoundOn: '2026-11-22' } as const;

export const whoShouldNot = {
  'who-blood-pressure-us': {
    kind: 'regulation',
    text: 'US labels say that ketamine must not be used when a marked rise in blood pressure would be a serious danger, or with an allergy to it.',
    evidence: [
      { passage: 'ketalar-label#process-contraindications', stance: 'supports' },
      { passage: 'ketamine-us-generic#contraindications', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'who-uk-label': {
    kind: 'regulation',
    text: 'The UK label of 2019 rules ketamine out with severe heart disease, a stroke, a brain injury, or pre-eclampsia or eclampsia (illnesses of pregnancy).',
    evidence: [{ passage: 'ketalar-uk#contraindications', stance: 'supports' }],
    against: noneFound,
    clinicianCheck: 'People may decide by it, and we read one part of one label, of 2019.',
    ...published,
  },
  'who-swiss-german-labels': {
    kind: 'regulation',
    text: 'Swiss and German labels rule ketamine out with an overactive thyroid that is not well treated, and with untreated or poorly controlled blood pressure above 180/100 at rest.',
    evidence: [
      { passage: 'ketamine-europe-labels#contraindications', stance: 'supports' },
      { passage: 'ketalar-label#process-contraindications', stance: 'qualifies' },
    ],
    against: {
      finding: 'The US label names no such figure: it speaks of people for whom a marked rise in blood pressure would be a serious danger.',
      passage: 'ketalar-label#process-contraindications',
    },
    clinicianCheck: 'People may decide by it, and the labels were read in stored copies.',
    ...published,
  },
  'who-special-care': {
    kind: 'regulation',
    text: 'Swiss and German labels ask for special care after a heart attack in the past 6 months, with unstable angina (chest pain from the heart), heart failure, alcohol, or severe mental illness, even if past.',
    evidence: [{ passage: 'ketamine-europe-labels#special-care', stance: 'supports' }],
    against: noneFound,
    clinicianCheck: 'People may decide by it, and the labels were read in stored copies.',
    ...published,
  },
  'who-spravato': {
    kind: 'regulation',
    text: 'Spravato nasal spray must not be used with an aneurysm (a bulging blood vessel), an arteriovenous malformation (tangled blood vessels) or a past bleeding in the brain, says its US label.',
    evidence: [{ passage: 'spravato#process-contraindications', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'who-pregnancy': {
    kind: 'harm',
    text: 'The US label advises against ketamine in pregnancy, because its safety has not been shown and young animals were harmed.',
    evidence: [
      { passage: 'ketamine-us-generic#pregnancy', stance: 'supports' },
      { passage: 'cohen-2018#exclusions', stance: 'supports' },
      { passage: 'mayo-ketamine#pregnancy', stance: 'supports' },
      { passage: 'spravato#process-pregnancy', stance: 'supports' },
    ],
    certainty: { grade: 'low', why: 'The harm was seen in animals; low certainty is no reason to ignore it.', by: 'us' },
    against: {
      finding: 'There are no good studies in pregnant people; the harm was seen in animals.',
      passage: 'ketamine-us-generic#pregnancy',
    },
    clinicianCheck: 'People may decide by it.',
    ...published,
  },
  'who-breastfeeding-ketamine': {
    kind: 'harm',
    text: 'The risk of ketamine to a breastfed baby may be low, says a US reference database; watch the baby for sleepiness, poor feeding and poor weight gain.',
    evidence: [
      { passage: 'lactmed-ketamine#summary', stance: 'supports' },
      { passage: 'lactmed-ketamine#levels', stance: 'supports' },
      { passage: 'mayo-ketamine#pregnancy', stance: 'qualifies' },
      { passage: 'majdinasab-2023#amount', stance: 'supports' },
    ],
    certainty: { grade: 'low', why: 'A copy of a database entry, which itself says that more needs to be known.', by: 'us' },
    against: {
      finding: 'The US label of Spravato, a nasal spray of S-ketamine, advises against it while breastfeeding.',
      passage: 'spravato#process-pregnancy',
    },
    clinicianCheck: 'People may decide by it, and two sources do not agree.',
    ...published,
  },
  'who-breastfeeding-spravato': {
    kind: 'regulation',
    text: 'The US label of Spravato, a nasal spray of S-ketamine, advises against it in pregnancy and while breastfeeding.',
    evidence: [{ passage: 'spravato#process-pregnancy', stance: 'supports' }],
    against: {
      finding: 'For ketamine itself, a US reference database calls the risk to a breastfed baby low.',
      passage: 'lactmed-ketamine#summary',
    },
    ...published,
  },
  'who-liver': {
    kind: 'harm',
    text: 'A Swiss S-ketamine label tells of abnormal liver tests, above all after more than 3 days of use or with misuse, and asks for a smaller dose in liver disease.',
    evidence: [
      { passage: 'ketamine-europe-labels#liver', stance: 'supports' },
      { passage: 'ketalar-label#warnings', stance: 'supports' },
      { passage: 'cohen-2018#process-serious-harm', stance: 'supports' },
    ],
    certainty: { grade: 'low', why: 'Reports in a label, without a count of how many people used it.', by: 'us' },
    against: {
      finding: 'The US guideline calls serious harm rare.',
      passage: 'cohen-2018#process-serious-harm',
    },
    clinicianCheck: 'People may decide by it.',
    ...published,
  },
  'who-dependence': {
    kind: 'harm',
    text: 'An older US label says that long use of ketamine can lead to dependence, and that stopping has brought on signs of psychosis (losing touch with reality).',
    evidence: [
      { passage: 'ketamine-us-generic#dependence', stance: 'supports' },
      { passage: 'cohen-2018#exclusions', stance: 'supports' },
      { passage: 'dea-1999#schedule', stance: 'supports' },
    ],
    certainty: { grade: 'low', why: 'A label without a count; how often supervised drips lead to this is not told.', by: 'us' },
    against: noneFound,
    ...published,
  },
  'who-tell-the-clinic': {
    kind: 'process',
    text: 'Before ketamine, tell the clinic about your heart, blood pressure, stroke, thyroid, liver, eyes, mental health, alcohol or drug problems, and any pregnancy: labels and a US guideline name them all.',
    evidence: [
      { passage: 'cohen-2018#exclusions', stance: 'supports' },
      { passage: 'ketalar-uk#contraindications', stance: 'supports' },
      { passage: 'ketamine-europe-labels#contraindications', stance: 'supports' },
      { passage: 'ketamine-europe-labels#special-care', stance: 'supports' },
      { passage: 'mayo-ketamine#pregnancy', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
} as const satisfies Record<string, ClaimEntry>;
