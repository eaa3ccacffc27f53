import type { Mistake } from './mistake';

const noppers = 'content/claims/noppers-2011.ts';
const text15 = "text: 'In the Noppers trial, 15 minutes after the drip, 8 of 12 people on ketamine and 3 of 12 on midazolam had";
const responders = "{ passage: 'noppers-2011#responders', stance: 'supports' },\n      { passage: 'noppers-2011#scores', stance: 'qualifies' }";
const dose = "'noppers-dose': {\n    kind: 'fact',\n    text: 'In the Noppers trial, the S-ketamine dose was 0.5 mg for each kilogram of body weight, given once.',\n    evidence: [{ passage: 'noppers-2011#design'";
const doseText = { file: noppers, text: "text: 'In the Noppers trial, the S-ketamine dose" };
const doseEvidence = { file: noppers, text: "evidence: [{ passage: 'noppers-2011#design', stance: 'supports' }],\n    against: noneFound,\n    ...published,\n  },\n  'noppers-follow-up'" };
const conclusion = "{ passage: 'noppers-2011#conclusion', stance: 'supports' }";
const certainty = "estimates: ['noppers-2011-15-min'],\n    certainty: { grade: 'low'";
const certaintyLine = { file: noppers, text: "    certainty: { grade: 'low', why: small, by: 'us' },\n    against: {\n      finding: 'Pain scores as a whole" };
const told = "changes: [{ on: '2026-11-22', what: 'It now says that tests disagree";

/** Mistakes in claims, each recorded in the ledger as `npm run record` would. */
export const inClaims: readonly Mistake[] = [
  { what: 'a digit changed in a claim', file: noppers, replace: 'comes to 35 mg for a person', by: 'comes to 36 mg for a person', rule: 'number-matches' },
  { what: 'two arms swapped in a claim', file: noppers, replace: text15, by: text15.replace('8 of', '3 of').replace('and 3 of', 'and 8 of'), rule: 'counts-fit' },
  { what: 'a time left out of a claim', file: noppers, replace: text15, by: text15.replace(' 15 minutes after the drip,', ''), rule: 'time-told' },
  { what: 'weeks turned into days in a claim', file: noppers, replace: 'every week for 8 weeks', by: 'every week for 8 days', rule: 'units-match' },
  { what: 'milligrams turned into micrograms in a claim', file: noppers, replace: 'S-ketamine dose was 0.5 mg for', by: 'S-ketamine dose was 0.5 mcg for', rule: 'units-match' },
  { what: 'a drug in a claim that its documents do not name', file: noppers, replace: '12 got midazolam, a sedative', by: '12 got lorazepam, a sedative', rule: 'drugs-match' },
  { what: 'a “not” left out of a claim', file: noppers, replace: 'questionnaire did not clearly differ', by: 'questionnaire clearly differed', rule: 'same-direction' },
  { what: 'a comparison turned round in a claim', file: noppers, replace: 'in the blood: less drug, more pain.', by: 'in the blood: more drug, less pain.', at: { file: 'content/articles/evidence/noppers-2011.mdx', text: '<Claim id="noppers-blood-level">Pain followed' }, rule: 'same-direction' },
  { what: 'a promise in a claim of low certainty', file: noppers, replace: "text: 'The authors of the Noppers trial called the effect limited and said that it lasts only while the drug is in the body.'", by: "text: 'Ketamine eases pain while the drug is in the body.'", rule: 'wording-fits-certainty' },
  { what: '“proven” in a claim', file: noppers, replace: 'the effect limited and said', by: 'the effect proven and said', rule: 'no-promotion' },
  { what: 'a supporting passage said to contradict', file: noppers, replace: responders, by: responders.replace("stance: 'supports'", "stance: 'contradicts'"), rule: 'against-named' },
  { what: 'the only support of a claim turned into a limit', file: noppers, replace: `${dose}, stance: 'supports'`, by: `${dose}, stance: 'qualifies'`, at: doseEvidence, rule: 'research-not-pages' },
  { what: 'a limit said to support', file: noppers, replace: responders, by: responders.replace('qualifies', 'supports'), blindSpot: 'stance' },
  { what: 'a source that is not there', file: noppers, replace: dose, by: dose.replace('noppers-2011#', 'noppers-2010#'), at: doseEvidence, rule: 'passage-exists' },
  { what: 'another place in the same source', file: noppers, replace: dose, by: dose.replace('#design', '#conclusion'), at: doseText, rule: 'number-matches' },
  { what: 'a similar source', file: noppers, replace: dose, by: dose.replace('noppers-2011#design', 'noppers-2011-liver#injury'), at: doseText, rule: 'number-matches' },
  { what: 'another place in the same source, without a number', file: noppers, replace: conclusion, by: conclusion.replace('#conclusion', '#blood-level'), blindSpot: 'place' },
  { what: 'certainty raised by one level without a reason', file: noppers, replace: certainty, by: certainty.replace('low', 'moderate'), at: certaintyLine, rule: 'certainty-earned' },
  { what: 'certainty raised to high without a reason', file: noppers, replace: certainty, by: certainty.replace('low', 'high'), at: certaintyLine, rule: 'certainty-earned' },
  { what: 'certainty lowered within what a small study can give', file: noppers, replace: "grade: 'low', why: 'One trial with 24", by: "grade: 'very-low', why: 'One trial with 24", blindSpot: 'certainty' },
  { what: 'certainty by a review that does not give it', file: noppers, replace: "why: 'One small trial, read as an abstract.', by: 'us'", by: "why: 'One small trial, read as an abstract.', by: 'pastrak-2021'", rule: 'certainty-earned' },
  { what: 'an effect without certainty', file: noppers, replace: "    certainty: { grade: 'low', why: 'One small trial, read as an abstract.', by: 'us' },\n", by: '', at: { file: noppers, text: "'noppers-conclusion': {" }, rule: 'entry-valid' },
  { what: 'a clinic page as evidence of an effect', file: noppers, replace: responders, by: `${responders},\n      { passage: 'cheyenne-ketamine#eating', stance: 'supports' }`, at: { file: noppers, text: `evidence: [\n      ${responders}` }, rule: 'research-not-pages' },
  { what: 'a check before a change', file: noppers, replace: told, by: `checked: '2026-11-20',\n    ${told}`, rule: 'dates-in-order' },
  { what: 'a search on a day to come', file: noppers, replace: "noneFoundOn: '2026-11-22'", by: "noneFoundOn: '2099-11-22'", at: { file: noppers, text: "'noppers-design': {" }, rule: 'dates-in-order' },
  { what: 'a claim that is gone without a successor', file: noppers, replace: "'noppers-dose-70-kg': {", by: "'noppers-dose-70': {", at: { file: 'content/ledger.json', text: '"noppers-dose-70-kg": {' }, rule: 'id-never-vanishes' },
];
