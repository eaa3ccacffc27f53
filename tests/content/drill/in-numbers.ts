import type { Mistake } from './mistake';

const noppers = 'content/estimates/noppers-2011.ts';
const arms15 = 'arms: { ketamine: { n: 8, of: 12 }, midazolam: { n: 3, of: 12 } }';
const claimOf15 = { file: 'content/claims/noppers-2011.ts', text: "text: 'In the Noppers trial, 15 minutes after" };
const review = 'content/estimates/ferraro-2025.ts';

/** Mistakes in estimates. */
export const inNumbers: readonly Mistake[] = [
  { what: 'a digit changed in a count', file: noppers, replace: arms15, by: arms15.replace('n: 8', 'n: 7'), rule: 'estimate-in-passage' },
  { what: 'two arms swapped in an estimate', file: noppers, replace: arms15, by: arms15.replace('n: 8', 'n: 3').replace('midazolam: { n: 3', 'midazolam: { n: 8'), at: claimOf15, rule: 'counts-fit' },
  { what: 'a part swapped with its whole in an estimate', file: noppers, replace: arms15, by: arms15.replace('n: 8, of: 12', 'n: 12, of: 8'), rule: 'numbers-add-up' },
  { what: 'a digit changed in an interval', file: review, replace: 'low: -32.09', by: 'low: -23.09', rule: 'estimate-in-passage' },
  { what: 'an interval that does not hold its point', file: review, replace: 'low: -32.09', by: 'low: -2.09', at: { file: review, text: 'value: -15.79' }, rule: 'numbers-add-up' },
  { what: 'a percentage that is not that of its count', file: 'content/estimates/cohen-2006.ts', replace: 'n: 10, of: 13, percent: 77', by: 'n: 10, of: 13, percent: 87', rule: 'numbers-add-up' },
  { what: 'an estimate at a place that does not have its number', file: noppers, replace: "passage: 'noppers-2011#responders'", by: "passage: 'noppers-2011#conclusion'", at: { file: noppers, text: arms15 }, rule: 'estimate-in-passage' },
  { what: 'a time changed in an estimate', file: noppers, replace: "words: '15 minutes after the infusion'", by: "words: '50 minutes after the infusion'", at: claimOf15, rule: 'time-told' },
  { what: 'an arm that the study does not have', file: noppers, replace: 'midazolam: { n: 3', by: 'placebo: { n: 3', rule: 'estimate-fits' },
  { what: 'a figure of a passage copied wrongly', file: 'content/sources/noppers-2011.ts', replace: 'a list of 13 unusual experiences, were mild to moderate in both groups and faded quickly. The authors took this as a sign that people could not tell which drug they had.\',\n      figures: [13]', by: 'a list of 31 unusual experiences, were mild to moderate in both groups and faded quickly. The authors took this as a sign that people could not tell which drug they had.\',\n      figures: [31]', blindSpot: 'record' },
];
