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
    clinicianCheck: 'People may decide by it, and the labels name no figure.',
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
    clinicianCheck: 'People may decide by it, and it is about the spray, not about drips.',
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
    clinicianCheck: 'People may decide by it, and two sources do not agree.',
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
    clinicianCheck: 'People may decide by it, and how often it happens with drips is not known.',
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
    clinicianCheck: 'People may take the list as complete, and we put it together from several texts.',
    ...published,
  },
  'who-was-studied': {
    kind: 'fact',
    text: 'A 2024 review of ketamine in fibromyalgia, with 115 people in 6 articles, says that 88% to 100% of the people were women, and gives ages of 23 to 53.',
    evidence: [
      { passage: 'carvalho-2024#people', stance: 'supports' },
      { passage: 'carvalho-2024#search', stance: 'supports' },
    ],
    against: {
      finding: 'One French scan study with ketamine tells of women aged 25 to 63.',
      passage: 'guedj-2007c#design',
    },
    ...published,
  },
  'who-trial-kept-out-more': {
    kind: 'fact',
    text: 'The trial of S-ketamine in China also keeps out people with narrow-angle glaucoma (an eye illness), an overactive thyroid, blood pressure that resists treatment, uncontrolled diabetes, cancer or a personality disorder, and people who breastfeed.',
    evidence: [{ passage: 'nct07230171#kept-out', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'who-eye-skull-pressure': {
    kind: 'regulation',
    text: 'Swiss and German labels ask for special care with ketamine when the pressure inside the eye or the skull is raised; the US guideline says not to give it then.',
    evidence: [
      { passage: 'ketamine-europe-labels#special-care', stance: 'supports' },
      { passage: 'cohen-2018#exclusions', stance: 'supports' },
    ],
    against: noneFound,
    clinicianCheck: 'People may decide by it, and the sources do not agree on how strict to be.',
    ...published,
  },
  'who-bipolar': {
    kind: 'harm',
    text: 'A 2023 review of 10 studies in bipolar depression saw minimal risk that ketamine may tip people into mania (a racing high mood), but calls the evidence weak.',
    evidence: [
      { passage: 'jawad-2023#mania', stance: 'supports' },
      { passage: 'jawad-2023#search', stance: 'supports' },
      { passage: 'nct07230171#kept-out', stance: 'qualifies' },
    ],
    certainty: { grade: 'very-low', why: 'A review of few studies, half of them without a comparison, about depression and not pain; read as an abstract.', by: 'us' },
    against: {
      finding: 'A trial in fibromyalgia keeps out people with bipolar disorder.',
      passage: 'nct07230171#kept-out',
    },
    clinicianCheck: 'People with bipolar disorder may decide by it, and the evidence is weak.',
    ...published,
  },
  'who-ptsd-pooled': {
    kind: 'effect',
    text: 'We cannot tell whether ketamine helps PTSD (lasting distress after trauma): a 2024 review of 6 trials with 221 people saw a small advantage, which was no longer clear after a correction for bias.',
    evidence: [
      { passage: 'borgogna-2024#pooled', stance: 'supports' },
      { passage: 'borgogna-2024#small-studies', stance: 'supports' },
      { passage: 'abdallah-2022#ptsd', stance: 'qualifies' },
    ],
    certainty: { grade: 'very-low', why: 'Few and small trials, in which larger effects came from smaller studies; read as an abstract.', by: 'us' },
    against: {
      finding: 'Before the correction for bias, the small advantage was clear of zero (range 0.03 to 0.51).',
      passage: 'borgogna-2024#pooled',
    },
    ...published,
  },
  'who-ptsd-feelings': {
    kind: 'harm',
    text: 'In a 2022 trial with 158 veterans and service members with PTSD, ketamine brought feelings of being cut off and psychosis-like experiences, more so at the higher dose; they were gone within 2 hours.',
    evidence: [
      { passage: 'abdallah-2022#feelings', stance: 'supports' },
      { passage: 'abdallah-2022#design', stance: 'supports' },
    ],
    certainty: { grade: 'low', why: 'One trial in veterans and soldiers who were not chosen for fibromyalgia; read as an abstract without counts.', by: 'us' },
    against: {
      finding: 'The US label reports effects on the mind that can last for days to weeks.',
      passage: 'ketalar-label#mind-days',
    },
    clinicianCheck: 'People may decide by it, and the label tells of effects that last longer.',
    ...published,
  },
  'who-pots': {
    kind: 'fact',
    text: 'We found no study of ketamine drips in people with POTS, an illness in which the heart races on standing up; the nearest that we found is records of operations under general anaesthesia.',
    evidence: [{ passage: 'rabbitts-2011#people', stance: 'supports' }, { passage: 'ruzieh-2021#outcome', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'who-pots-171': {
    kind: 'harm',
    text: 'In records of 171 people who feel ill on standing, some of them with POTS, no major unwanted event came in those with POTS during or after operations under general anaesthesia; one had a spell of very fast heartbeat.',
    evidence: [{ passage: 'ruzieh-2021#outcome', stance: 'supports' }],
    certainty: { grade: 'very-low', why: 'Records without a comparison, not about ketamine as far as told, and the abstract does not count the people with POTS.', by: 'us' },
    against: {
      finding: 'In records of 13 people with POTS, 3 had low blood pressure for a long time during the operation.',
      passage: 'rabbitts-2011#pressure',
    },
    clinicianCheck: 'People with POTS may decide by it, and it is not about ketamine drips.',
    ...published,
  },
  'who-pots-anaesthesia': {
    kind: 'harm',
    text: 'In records of 13 people with POTS who had operations under general anaesthesia, 3 had low blood pressure for a long time during it, and all recovered; which medicines they had is not told in what we read.',
    evidence: [
      { passage: 'rabbitts-2011#pressure', stance: 'supports' },
      { passage: 'rabbitts-2011#people', stance: 'qualifies' },
    ],
    certainty: { grade: 'very-low', why: '13 people, without a comparison, and not about ketamine as far as told.', by: 'us' },
    against: {
      finding: 'In a later and larger set of records, no major unwanted event came in people with POTS.',
      passage: 'ruzieh-2021#outcome',
    },
    clinicianCheck: 'People with POTS may decide by it, and it is not about ketamine drips.',
    ...published,
  },
  'who-skull-pressure-why': {
    kind: 'harm',
    text: 'The US label names raised pressure of the fluid around the brain and the spinal cord among its warnings about ketamine.',
    evidence: [{ passage: 'ketalar-label#spinal-fluid', stance: 'supports' }],
    certainty: { grade: 'moderate', why: 'An official label; it does not count how often.', by: 'us' },
    against: { noneFoundOn: '2026-11-22' },
    clinicianCheck: 'The label names raised pressure of this fluid, and whether that speaks of the cause or of the result for one person is for a clinician to say.',
    ...published,
  },
} as const satisfies Record<string, ClaimEntry>;
