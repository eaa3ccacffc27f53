import type { ClaimEntry } from './entry';
import { published } from './published';

const noneFound = { noneFoundOn: '2026-11-22' } as const;

export const interactions = {
  'interactions-benzodiazepines-opioids': {
    kind: 'harm',
    text: 'The US label warns that ketamine with benzodiazepines (calming or sleeping tablets), opioids or other sedatives can lead to coma and death.',
    evidence: [
      { passage: 'ketalar-label#process-coma', stance: 'supports' },
      { passage: 'spravato#process-interactions', stance: 'supports' },
    ],
    certainty: { grade: 'moderate', why: 'An official label, written for anaesthetic doses; it does not count how often.', by: 'us' },
    against: {
      finding: 'Two clinics in Japan wrote down no urgent rescue in 1985 sessions; which other medicines people took was not shown.',
      passage: 'japan-audit-2026#rescue',
    },
    clinicianCheck: 'People take these medicines every day, and stopping them alone can harm.',
    ...published,
  },
  'interactions-gabapentinoids': {
    kind: 'harm',
    text: 'In 2019 the FDA, the US medicines agency, warned that pregabalin or gabapentin can slow breathing dangerously with sedating medicines, in lung disease, or in older people.',
    evidence: [
      { passage: 'fda-2019-gabapentinoids#message', stance: 'supports' },
      { passage: 'ketalar-label#sedatives', stance: 'supports' },
    ],
    certainty: { grade: 'low', why: 'An official warning about sedating medicines in general; nobody tested these medicines together with ketamine in what we read.', by: 'us' },
    against: {
      finding: 'The warning does not name ketamine.',
      passage: 'fda-2019-gabapentinoids#message',
    },
    clinicianCheck: 'Many people with fibromyalgia take these medicines, and the warning does not name ketamine.',
    ...published,
  },
  'interactions-gabapentinoids-reports': {
    kind: 'harm',
    text: 'From 2012 to 2017 the FDA, the US medicines agency, had nearly 50 reports of breathing trouble with pregabalin or gabapentin, and 12 of these people died.',
    evidence: [
      { passage: 'fda-2019-gabapentinoids#reports', stance: 'supports' },
      { passage: 'fda-2019-gabapentinoids#message', stance: 'qualifies' },
    ],
    certainty: { grade: 'very-low', why: 'Reports counted in news summaries, without the number of people who took these medicines; ketamine is not named.', by: 'us' },
    against: {
      finding: 'The warning ties the danger to opioids and other sedating medicines, lung disease and older age.',
      passage: 'fda-2019-gabapentinoids#message',
    },
    ...published,
  },
  'interactions-other-sedating': {
    kind: 'harm',
    text: 'Alcohol, muscle relaxants, sedating allergy tablets (antihistamines) and some antipsychotics (phenothiazines) may deepen sedation from ketamine and slow breathing, say labels from outside the US.',
    evidence: [
      { passage: 'ketamine-other-labels-interactions#sedating', stance: 'supports' },
      { passage: 'mayo-ketamine#alcohol', stance: 'supports' },
      { passage: 'ketamine-europe-labels#special-care', stance: 'supports' },
      { passage: 'spravato#process-interactions', stance: 'supports' },
    ],
    certainty: { grade: 'low', why: 'Copies of labels for anaesthesia, with several texts that agree on alcohol; they do not count how often.', by: 'us' },
    against: noneFound,
    clinicianCheck: 'People take these medicines every day, and we read copies of labels.',
    ...published,
  },
  'interactions-theophylline': {
    kind: 'harm',
    text: 'US and other labels warn of seizures when ketamine meets theophylline or aminophylline; the US label says not to give them together.',
    evidence: [
      { passage: 'ketalar-label#process-theophylline', stance: 'supports' },
      { passage: 'ketamine-other-labels-interactions#theophylline', stance: 'supports' },
      { passage: 'ketamine-europe-labels#norway', stance: 'supports' },
    ],
    certainty: { grade: 'moderate', why: 'Labels of several countries agree; they do not count how often.', by: 'us' },
    against: noneFound,
    ...published,
  },
  'interactions-raise-blood-pressure': {
    kind: 'harm',
    text: 'Stimulants, MAO inhibitors (a kind of antidepressant) and adrenaline-like medicines may raise blood pressure further during treatment, say the US labels of Spravato nasal spray or ketamine.',
    evidence: [
      { passage: 'spravato#process-interactions', stance: 'supports' },
      { passage: 'ketalar-label#process-blood-pressure', stance: 'supports' },
    ],
    certainty: { grade: 'low', why: 'Labels for depression or anaesthesia, without figures; that of Spravato was read in copies.', by: 'us' },
    against: {
      finding: 'In case reports on S-ketamine with tranylcypromine, an MAO inhibitor, blood pressure and pulse did not change in a way that matters.',
      passage: 'veraart-2021#lithium-mao',
    },
    clinicianCheck: 'People take these medicines every day, and case reports point the other way.',
    ...published,
  },
  'interactions-thyroid-blood-pressure': {
    kind: 'harm',
    text: 'With ketamine, thyroid hormone tablets may bring high blood pressure and a fast pulse, and blood-pressure tablets too low a pressure, say labels from outside the US.',
    evidence: [{ passage: 'ketamine-other-labels-interactions#heart-and-thyroid', stance: 'supports' }],
    certainty: { grade: 'low', why: 'Copies of labels for anaesthesia; they do not count how often.', by: 'us' },
    against: noneFound,
    ...published,
  },
  'interactions-cyp3a4': {
    kind: 'mechanism',
    text: 'Some medicines change how fast the body clears ketamine, through an enzyme called CYP3A4, so that its level can rise or fall.',
    evidence: [{ passage: 'ketamine-other-labels-interactions#cyp3a4', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'interactions-opioids-recovery': {
    kind: 'harm',
    text: 'The US label says that opioids given with ketamine may also make it take longer to recover.',
    evidence: [{ passage: 'ketalar-label#process-coma', stance: 'supports' }],
    certainty: { grade: 'low', why: 'An official label, written for anaesthetic doses, without figures.', by: 'us' },
    against: noneFound,
    ...published,
  },
  'interactions-stop-benzodiazepines': {
    kind: 'harm',
    text: 'In 2020 the FDA, the US medicines agency, warned that stopping benzodiazepines suddenly, or cutting the dose too fast, can bring on seizures that can threaten life.',
    evidence: [{ passage: 'fda-2020-benzodiazepines#stopping', stance: 'supports' }],
    certainty: { grade: 'moderate', why: 'An official warning about the whole group; what we read does not count how often.', by: 'us' },
    against: noneFound,
    ...published,
  },
  'interactions-stop-opioids': {
    kind: 'harm',
    text: 'In 2019 the FDA, the US medicines agency, told of serious harm when opioids were stopped suddenly in people whose bodies depended on them: withdrawal, pain out of control, distress and suicide.',
    evidence: [{ passage: 'fda-2019-opioids#stopping', stance: 'supports' }],
    certainty: { grade: 'moderate', why: 'An official warning that rests on reports; what we read does not count how often.', by: 'us' },
    against: noneFound,
    ...published,
  },
  'interactions-stop-pregabalin': {
    kind: 'harm',
    text: 'An FDA sheet for patients says not to stop pregabalin suddenly: headaches, nausea, diarrhoea or trouble sleeping may come.',
    evidence: [{ passage: 'fda-2007-lyrica-sheet#stopping', stance: 'supports' }],
    certainty: { grade: 'low', why: 'An older official sheet, read in a copy, without a count.', by: 'us' },
    against: noneFound,
    ...published,
  },
  'interactions-milnacipran-blood-pressure': {
    kind: 'harm',
    text: 'The US label of milnacipran, a medicine for fibromyalgia, lists a faster pulse and high blood pressure among common unwanted effects; it may matter that ketamine can do the same.',
    evidence: [
      { passage: 'savella-label#blood-pressure', stance: 'supports' },
      { passage: 'ketalar-label#heart', stance: 'supports' },
    ],
    certainty: { grade: 'low', why: 'Labels of each drug alone, one of them read in a copy; we found no study of the two together.', by: 'us' },
    against: noneFound,
    ...published,
  },
  'interactions-stop-milnacipran': {
    kind: 'harm',
    text: 'The US guide for patients on milnacipran says that stopping it suddenly can bring on unwanted effects, and to ask your health professional first.',
    evidence: [{ passage: 'savella-label#stopping', stance: 'supports' }],
    certainty: { grade: 'low', why: 'Read in a copy on a website about medicines, without a count.', by: 'us' },
    against: noneFound,
    ...published,
  },
} as const satisfies Record<string, ClaimEntry>;
