import type { Source } from '@/lib/domain/source';

export const cohen2018 = {
  kind: 'guideline',
  name: 'US consensus guideline 2018',
  csl: {
    type: 'article-journal',
    title: 'Consensus guidelines on the use of intravenous ketamine infusions for chronic pain from the American Society of Regional Anesthesia and Pain Medicine, the American Academy of Pain Medicine, and the American Society of Anesthesiologists',
    author: [
      { family: 'Cohen', given: 'Steven P' },
      { family: 'Bhatia', given: 'Anuj' },
      { family: 'Buvanendran', given: 'Asokumar' },
      { family: 'Schwenk', given: 'Eric S' },
      { family: 'Wasan', given: 'Ajay D' },
      { family: 'Hurley', given: 'Robert W' },
      { family: 'Viscusi', given: 'Eugene R' },
      { family: 'Narouze', given: 'Samer' },
      { family: 'Davis', given: 'Fred N' },
      { family: 'Ritchie', given: 'Elspeth C' },
      { family: 'Lubenow', given: 'Timothy R' },
      { family: 'Hooten', given: 'William M' },
    ],
    issued: '2018-07',
    'container-title': 'Regional Anesthesia & Pain Medicine',
    volume: '43',
    issue: '5',
    page: '521-546',
    DOI: '10.1097/AAP.0000000000000808',
  },
  interest: {
    kind: 'author-treats-with-it',
    why: 'It was written by a panel of three US specialist societies. Some members of the panel give ketamine.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract and summaries of its recommendation tables.',
  },
  passages: {
    fibromyalgia: {
      locator: { kind: 'reported', by: 'published summaries of its recommendation tables' },
      says: 'For fibromyalgia the panel found weak or no evidence of immediate improvement (grade D, low certainty).',
    },
    'longer-term': {
      locator: { kind: 'reported', by: 'published summaries of its recommendation tables' },
      says: 'For every condition but complex regional pain syndrome, the panel found no evidence of medium-term or long-term improvement. For complex regional pain syndrome it found moderate evidence for up to 12 weeks.',
      figures: [12],
    },
    dose: {
      locator: { kind: 'reported', by: 'published summaries of its recommendation tables' },
      says: 'The panel suggests a total of at least 80 mg, given over more than 2 hours, with low certainty.',
      figures: [80, 2],
    },
    exclusions: {
      locator: { kind: 'reported', by: 'published summaries of its recommendation tables' },
      says: 'People who should not have it: poorly controlled heart disease, pregnancy, active psychosis, severe liver disease, raised pressure in the skull or the eye, active substance misuse.',
    },
    'dose-rate': {
      locator: { kind: 'reported', by: 'published summaries of its recommendation tables' },
      says: 'The panel suggests a first quick dose of up to 0.35 mg/kg, and an infusion of 0.5 to 2 mg/kg an hour, with low certainty.',
      figures: [0.35, 0.5, 2],
    },
    tests: {
      locator: { kind: 'reported', by: 'published summaries of its recommendation tables' },
      says: 'Healthy people need no tests beforehand. A heart tracing (ECG) is for people with known or likely heart disease. Liver tests can be considered with liver disease, or with frequent high doses.',
    },
    'moderate-liver': {
      locator: { kind: 'reported', by: 'published summaries of its recommendation tables' },
      says: 'Ketamine is to be given with caution in moderate liver disease.',
    },
    'follow-on': {
      locator: { kind: 'reported', by: 'published summaries of its recommendation tables' },
      says: 'In people who responded, ketamine by mouth or through the nose, or dextromethorphan, may be tried instead of more infusions.',
    },
    'serious-harm': {
      locator: { kind: 'reported', by: 'published summaries of its recommendation tables' },
      says: 'The panel calls serious harm rare, and says that higher and more frequent doses carry more risk.',
    },
    'studies-behind': {
      locator: { kind: 'reported', by: 'published summaries of its recommendation tables' },
      says: 'Most of the studies behind the guideline are small and have no comparison group.',
    },
    'review-date': {
      locator: { kind: 'reported', by: 'published summaries of its recommendation tables' },
      says: 'It was due for review in 2023.',
      figures: [2023],
    },
    'not-readable': {
      locator: { kind: 'reported', by: 'copies that broke off at these parts' },
      says: 'The guideline has parts on staff, monitoring equipment, rescue medicines and what counts as success. They were cut off in every copy that we opened.',
    },
    conclusion: {
      locator: { kind: 'abstract' },
      says: 'The panel concluded that evidence supports ketamine for chronic pain, but that it varies by condition and dose.',
    },
    'process-tests': {
      locator: { kind: 'reported', by: 'published summaries of its recommendation tables' },
      says: 'No tests beforehand in healthy people. An ECG if heart disease is known or likely. Liver tests are to be considered with liver disease or frequent high doses.',
    },
    'process-follow-on': {
      locator: { kind: 'reported', by: 'published summaries of its recommendation tables' },
      says: 'In people who responded, ketamine by mouth, ketamine through the nose or dextromethorphan may be tried instead of more infusions.',
    },
    'process-serious-harm': {
      locator: { kind: 'reported', by: 'published summaries of its recommendation tables' },
      says: 'Serious harm is called rare. Higher and more frequent doses carry more risk. Severe liver disease rules ketamine out; moderate liver disease calls for caution.',
    },
    'process-cut-off': {
      locator: { kind: 'reported', by: 'copies and summaries of the guideline, cut off at this point' },
      says: 'The guideline has parts on staff, monitoring equipment, rescue medicines and how to define success. They were cut off in every copy that we opened.',
    },
    'dose-70-kg': {
      locator: { kind: 'reported', by: 'published summaries of its recommendation tables' },
      says: 'The panel suggests 0.5 to 2 mg/kg an hour, with up to 0.35 mg/kg quickly at first. By our own sum that is 35 to 140 mg an hour, with up to about 25 mg at first, for a person of 70 kg.',
      figures: [0.5, 2, 0.35, 35, 140, 25, 70],
    },
  },
} as const satisfies Source;
