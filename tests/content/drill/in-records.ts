import type { Mistake } from './mistake';

const noppers = 'content/sources/noppers-2011.ts';
const clinic = 'content/sources/cheyenne-ketamine.ts';
const ledger = 'content/ledger.json';
const lastText = '"text": "In the Noppers trial, the S-ketamine dose was 0.5 mg for each kilogram of body weight, given once."';
const page = 'content/statements/page-unnamed.ts';

/** Mistakes in what we record of documents, pages, old versions and ourselves. */
export const inRecords: readonly Mistake[] = [
  { what: 'a document that was taken back', file: noppers, replace: "  passages: {\n    title:", by: "  retracted: { on: '2026-11-01', why: 'Its data could not be confirmed.' },\n  passages: {\n    title:", at: { file: 'content/claims/noppers-2011.ts', text: "{ passage: 'noppers-2011#design'" }, rule: 'not-retracted' },
  { what: 'a document that was taken back, before we know', file: noppers, replace: 'We read the abstract, not the whole paper.', by: 'We read the abstract of 2011 only.', blindSpot: 'withdrawn' },
  { what: 'an abstract passed off as the full text', file: noppers, replace: "how: 'abstract'", by: "how: 'full-text'", rule: 'reading-is-honest' },
  { what: 'what others report passed off as read', file: 'content/sources/acep-emergency-signs.ts', replace: "how: 'second-hand'", by: "how: 'abstract'", rule: 'reading-is-honest' },
  { what: 'a day of reading that is to come', file: noppers, replace: "on: '2026-11-22'", by: "on: '2099-11-22'", rule: 'dates-in-order' },
  { what: 'a look for a retraction on a day to come', file: noppers, replace: "  passages: {\n    title:", by: "  retractionChecked: '2099-11-22',\n  passages: {\n    title:", rule: 'dates-in-order' },
  { what: 'a retraction on a day to come', file: noppers, replace: "  passages: {\n    title:", by: "  retracted: { on: '2099-11-01', why: 'Its data could not be confirmed.' },\n  passages: {\n    title:", rule: 'dates-in-order' },
  { what: 'a clinic without an interest', file: clinic, replace: "kind: 'publisher-sells-it'", by: "kind: 'none-known'", rule: 'interest-fits-kind' },
  { what: 'a study whose payer is said to be known', file: noppers, replace: "kind: 'unclear'", by: "kind: 'none-known'", blindSpot: 'interest' },
  { what: 'a document that is there twice', file: 'content/sources/acr-1990.ts', replace: "DOI: '10.1002/art.1780330203'", by: "DOI: '10.1038/s41386-022-01266-9'", rule: 'told-once' },
  { what: 'a verdict on a page turned round', file: page, replace: "verdict: 'partly-supported'", by: "verdict: 'supported'", blindSpot: 'verdict' },
  { what: 'a statement under a heading that its page does not have', file: page, replace: "heading: 'Fibromyalgia: A Chronic Pain that Responds", by: "heading: 'A Chronic Pain that Responds", rule: 'locator-exists' },
  { what: 'a version in the ledger that was rewritten', file: ledger, replace: lastText, by: lastText.replace('0.5', '0.3'), at: { file: ledger, text: '"noppers-dose": {' }, rule: 'version-recorded' },
  { what: 'an old version in the ledger that was rewritten', file: ledger, replace: 'had more than half their pain gone.",', by: 'had some of their pain gone.",', blindSpot: 'history' },
  { what: 'a tombstone without a word on its successor', file: ledger, replace: '"noppers-dose": {', by: '"noppers-dose": {\n    "tombstone": { "on": "2026-11-22", "why": "It was wrong." },', rule: 'ledger-valid' },
  { what: 'a reviewer who did not review', file: 'content/site.ts', replace: 'reviewer: null', by: "reviewer: { name: 'A. Person', role: 'pain doctor', interest: 'None.' }", blindSpot: 'reviewer' },
];
