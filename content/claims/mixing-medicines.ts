import type { ClaimEntry } from './entry';
import { published } from './published';

const noneFound = { noneFoundOn: '2026-11-22' } as const;
const moodOnly = 'Small, mixed evidence of low quality, on mood and not on pain.';

export const mixingMedicines = {
  'mixing-magnesium-pain': {
    kind: 'effect',
    text: 'In one small trial of 20 people with pain from damaged nerves, pain over 35 days did not clearly differ between ketamine with magnesium, ketamine alone and placebo.',
    evidence: [
      { passage: 'pickering-2020#pain', stance: 'supports' },
      { passage: 'pickering-2020#design', stance: 'supports' },
    ],
    estimates: ['pickering-2020-pain-35-days'],
    certainty: { grade: 'very-low', why: 'One small trial of single drips in another kind of pain.', by: 'us' },
    against: noneFound,
    ...published,
  },
  'mixing-magnesium-unwanted-effects': {
    kind: 'harm',
    text: 'In one small trial of 20 people with pain from damaged nerves, at least one unwanted effect came in 35% with ketamine and magnesium, in 20% with ketamine alone and in 10% with placebo.',
    evidence: [
      { passage: 'pickering-2020#harms', stance: 'supports' },
      { passage: 'pickering-2020#design', stance: 'supports' },
    ],
    estimates: ['pickering-2020-harms'],
    certainty: { grade: 'very-low', why: 'One small trial; differences of this size between so few people can be chance.', by: 'us' },
    against: noneFound,
    ...published,
  },
  'mixing-benzodiazepines-mood': {
    kind: 'effect',
    text: 'Benzodiazepines, a group of calming medicines, may shorten what ketamine does for depression; the two reviews that say so tell nothing about pain.',
    evidence: [
      { passage: 'veraart-2021#benzodiazepines', stance: 'supports' },
      { passage: 'andrade-2017#benzodiazepines', stance: 'supports' },
      { passage: 'veraart-2021#scope', stance: 'qualifies' },
    ],
    certainty: { grade: 'low', why: moodOnly, by: 'us' },
    against: {
      finding: 'One clinic’s records show less pain in people who had midazolam, a sedative, before ketamine; nobody was compared with them.',
      passage: 'patil-2012#fall',
    },
    clinicianCheck: 'People might stop these to make ketamine work better, which can threaten life.',
    ...published,
  },
  'mixing-lamotrigine-mood': {
    kind: 'effect',
    text: 'We cannot tell whether lamotrigine weakens ketamine: in a 2021 review, mostly on depression, 2 of 5 studies found that it does.',
    evidence: [
      { passage: 'veraart-2021#lamotrigine', stance: 'supports' },
      { passage: 'veraart-2021#scope', stance: 'qualifies' },
      { passage: 'andrade-2017#lamotrigine', stance: 'qualifies' },
    ],
    estimates: ['veraart-2021-lamotrigine'],
    certainty: { grade: 'very-low', why: moodOnly, by: 'us' },
    against: {
      finding: 'An earlier review says that lamotrigine may lessen the unwanted effects, and that what it does to the benefit is not known.',
      passage: 'andrade-2017#lamotrigine',
    },
    clinicianCheck: 'People might stop it to make ketamine work better, which can harm.',
    ...published,
  },
  'mixing-lithium': {
    kind: 'harm',
    text: 'A 2021 review, mostly on depression, found no report of an important clash between lithium and ketamine; few small studies cannot show that there is none.',
    evidence: [
      { passage: 'veraart-2021#lithium-mao', stance: 'supports' },
      { passage: 'veraart-2021#scope', stance: 'qualifies' },
    ],
    certainty: { grade: 'very-low', why: moodOnly, by: 'us' },
    against: noneFound,
    clinicianCheck: 'People take it every day, and few small studies cannot show that the mix is safe.',
    ...published,
  },
  'mixing-mao-inhibitors': {
    kind: 'harm',
    text: 'We cannot tell whether MAO inhibitors (a group of antidepressants) are safe with ketamine: the label of S-ketamine spray warns of raised blood pressure, while case reports on one of them saw no trouble.',
    evidence: [
      { passage: 'spravato#mao-inhibitors', stance: 'supports' },
      { passage: 'veraart-2021#lithium-mao', stance: 'supports' },
    ],
    certainty: { grade: 'very-low', why: 'A label’s warning about S-ketamine spray against a few case reports, none of them about pain.', by: 'us' },
    against: {
      finding: 'In case reports on S-ketamine with tranylcypromine, blood pressure and pulse did not change in a way that matters.',
      passage: 'veraart-2021#lithium-mao',
    },
    clinicianCheck: 'People take these medicines every day, and sources do not agree.',
    ...published,
  },
  'mixing-antipsychotics': {
    kind: 'harm',
    text: 'We cannot tell whether haloperidol, risperidone and clozapine change what ketamine does: a 2021 review, mostly on depression, found signs of it in some studies.',
    evidence: [
      { passage: 'veraart-2021#antipsychotics', stance: 'supports' },
      { passage: 'veraart-2021#scope', stance: 'qualifies' },
    ],
    certainty: { grade: 'very-low', why: moodOnly, by: 'us' },
    against: {
      finding: 'An earlier review calls the evidence on combinations sparse.',
      passage: 'andrade-2017#limits',
    },
    clinicianCheck: 'People take these medicines every day, and stopping them alone can harm.',
    ...published,
  },
  'mixing-antidepressants': {
    kind: 'harm',
    text: 'A 2017 review judged that most of the usual antidepressants may go together with ketamine; its evidence was sparse, and about depression, not pain.',
    evidence: [
      { passage: 'andrade-2017#antidepressants', stance: 'supports' },
      { passage: 'andrade-2017#limits', stance: 'qualifies' },
    ],
    certainty: { grade: 'low', why: 'One author’s review of sparse evidence.', by: 'us' },
    against: {
      finding: 'The label of S-ketamine spray warns of raised blood pressure with one group, MAO inhibitors.',
      passage: 'spravato#mao-inhibitors',
    },
    clinicianCheck: 'Many people take these medicines, and one review of sparse evidence is behind it.',
    ...published,
  },
  'mixing-liver-enzymes': {
    kind: 'mechanism',
    text: 'The liver clears ketamine mainly with two enzymes, CYP2B6 and CYP3A4, so medicines that speed these up or slow them down change how much ketamine is in the body.',
    evidence: [{ passage: 'andrade-2017#enzymes', stance: 'supports' }],
    against: noneFound,
    clinicianCheck: 'A pharmacist should say which medicines count, since we name only examples of our own.',
    ...published,
  },
  'mixing-similar-drugs': {
    kind: 'effect',
    text: 'For memantine, dextromethorphan, amantadine and magnesium, which block the same receptor as ketamine, Cochrane in 2025 found no clear evidence of relief that matters in long-lasting pain.',
    evidence: [
      { passage: 'ferraro-2025#conclusion', stance: 'supports' },
      { passage: 'ferraro-2025#search', stance: 'supports' },
    ],
    certainty: { grade: 'very-low', why: 'We know the review from summaries, and saw no figures for these medicines.', by: 'us' },
    against: {
      finding: 'A 2017 review on fibromyalgia says that memantine shows some useful benefit.',
      passage: 'littlejohn-2017#memantine',
    },
    ...published,
  },
  'mixing-lidocaine-apart': {
    kind: 'fact',
    text: 'A 1995 paper on fibromyalgia tested lidocaine in 11 people and ketamine in 11, in separate experiments; nobody in it is said to have had the two together.',
    evidence: [{ passage: 'sorensen-1995#design', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'mixing-exercise-not-tested': {
    kind: 'fact',
    text: 'We found no trial in fibromyalgia of ketamine together with exercise or talking therapy; the European guideline recommends exercise by itself.',
    evidence: [
      { passage: 'pastrak-2021#search', stance: 'supports' },
      { passage: 'eular-2017#exercise', stance: 'supports' },
    ],
    against: {
      finding: 'In an experiment of 1995 muscles could work for longer after ketamine, but nobody tested exercise with it.',
      passage: 'sorensen-1995#ketamine',
    },
    ...published,
  },
  'mixing-cannabis': {
    kind: 'fact',
    text: 'We found no result of a study in people of cannabis together with ketamine: a US trial gave ketamine and THC, the active substance of cannabis, to 22 healthy adults, but the registry copies that we read list no result.',
    evidence: [
      { passage: 'nct04199468#plan', stance: 'supports' },
      { passage: 'nct04199468#state', stance: 'supports' },
    ],
    against: noneFound,
    clinicianCheck: 'Many people use cannabis, and nothing is known about the mix.',
    ...published,
  },
} as const satisfies Record<string, ClaimEntry>;
