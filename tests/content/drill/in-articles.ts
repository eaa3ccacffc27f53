import type { Mistake } from './mistake';

const noppers = 'content/articles/evidence/noppers-2011.mdx';
const decide = 'content/articles/treatment/decide.mdx';
const after15 = '15 minutes after the drip, 8 of 12 people on ketamine had';
const atWeek8 = 'At the end of week 8: 2 of 12 in each group.';
const sedative = 'A sedative makes you drowsy.';

/** Mistakes in the sentences, headings and front matter of articles. */
export const inArticles: readonly Mistake[] = [
  { what: 'a digit changed in a sentence', file: noppers, replace: after15, by: after15.replace('8 of', '9 of'), rule: 'number-matches' },
  { what: 'a number that belongs to another time', file: noppers, replace: after15, by: after15.replace('8 of', '6 of'), rule: 'counts-fit' },
  { what: 'two arms swapped in a sentence', file: noppers, replace: '8 of 12 on ketamine (two thirds), 3 of 12 on midazolam', by: '3 of 12 on ketamine (two thirds), 8 of 12 on midazolam', rule: 'counts-fit' },
  { what: 'a part swapped with its whole', file: noppers, replace: after15, by: after15.replace('8 of 12', '12 of 8'), rule: 'counts-fit' },
  { what: 'a percentage in place of people', file: noppers, replace: after15, by: '15 minutes after the drip, 50% of people on ketamine had', rule: 'percentage-has-people' },
  { what: 'a time left out of a sentence', file: noppers, replace: after15, by: '8 of 12 people on ketamine had', rule: 'time-told' },
  { what: 'weeks turned into days', file: noppers, replace: 'and over the 8 weeks.', by: 'and over the 8 days.', rule: 'units-match' },
  { what: 'minutes turned into hours', file: noppers, replace: after15, by: after15.replace('minutes', 'hours'), rule: 'units-match' },
  { what: 'milligrams turned into micrograms', file: noppers, replace: 'dose was 0.5 mg for each', by: 'dose was 0.5 micrograms for each', rule: 'units-match' },
  { what: 'a drug named that nobody had', file: noppers, replace: '0 of 12 on midazolam', by: '0 of 12 on pregabalin', rule: 'drugs-match' },
  { what: 'a “not” left out', file: noppers, replace: 'questionnaire did not clearly differ', by: 'questionnaire clearly differed', rule: 'same-direction' },
  { what: 'a “not” put in', file: decide, replace: 'The US had approved three medicines', by: 'The US had not approved three medicines', rule: 'same-direction' },
  { what: 'a comparison turned round', file: noppers, replace: 'in the blood: less drug, more pain.', by: 'in the blood: more drug, less pain.', rule: 'same-direction' },
  { what: '“higher” turned into “lower”', file: noppers, replace: 'higher and more frequent doses carry more risk', by: 'lower and more frequent doses carry more risk', rule: 'same-direction' },
  { what: 'a sentence under a claim about something else', file: noppers, replace: '<Claim id="noppers-blinding">As side', by: '<Claim id="home-kitchen">As side', rule: 'sentence-tells-claim' },
  { what: 'a sentence under a claim with other numbers', file: noppers, replace: '<Claim id="noppers-dose-70-kg">By our own sum', by: '<Claim id="noppers-dose">By our own sum', rule: 'number-matches' },
  { what: 'a sentence under a claim that shares its words', file: noppers, replace: '<Claim id="noppers-conclusion">The authors called', by: '<Claim id="noppers-blood-level">The authors called', blindSpot: 'neighbour' },
  { what: 'a claim that is not in the library', file: noppers, replace: '<Claim id="noppers-blinding">', by: '<Claim id="noppers-blind">', rule: 'claim-exists' },
  { what: 'an effect promised in the sentence of a cautious claim', file: decide, replace: 'One low-dose ketamine drip may ease fibromyalgia pain in some, for minutes', by: 'One low-dose ketamine drip eases fibromyalgia pain, for minutes', rule: 'wording-fits-certainty' },
  { what: 'a cure promised', file: noppers, replace: sedative, by: 'Ketamine cures fibromyalgia.', rule: 'no-promotion' },
  { what: 'an approval that there is not', file: noppers, replace: 'In the US ketamine is approved only as an anaesthetic (a drug for sleep during surgery), not for pain or fibromyalgia.', by: 'In the US ketamine is FDA-approved for fibromyalgia.', rule: 'no-promotion' },
  { what: 'a breakthrough', file: noppers, replace: sedative, by: 'This trial was a breakthrough.', rule: 'no-promotion' },
  { what: 'a proof that there is not', file: noppers, replace: sedative, by: 'Ketamine is a proven treatment.', rule: 'no-promotion' },
  { what: 'a miracle in a heading', file: noppers, replace: '## How sure can we be?', by: '## Is it a miracle?', rule: 'no-promotion' },
  { what: 'a guarantee in a question', file: noppers, replace: 'Is my dose like the one in this trial?', by: 'Ask for guaranteed relief.', rule: 'no-promotion' },
  { what: 'a cure in a summary', file: noppers, replace: 'summary: The only trial', by: 'summary: How ketamine cures pain. The only trial', rule: 'no-promotion' },
  { what: 'a review that nobody made', file: noppers, replace: sedative, by: 'This page was reviewed by a doctor.', rule: 'no-promotion' },
  { what: 'a fact dressed as a heading', file: noppers, replace: '## What was found, and when', by: '## Ketamine eases pain', rule: 'heading-claims-nothing' },
  { what: 'a count in a heading', file: noppers, replace: '## What was found, and when', by: '## 8 of 12 people got better', rule: 'heading-claims-nothing' },
  { what: 'a sentence of another page pasted in', file: noppers, replace: sedative, by: 'Our friendly team will walk with you through every step of the way.', theirs: 'At our place, our friendly team will walk with you through every step.', rule: 'own-words' },
  { what: 'a number in words of our own', file: noppers, replace: sedative, by: 'A sedative makes 5 people drowsy.', rule: 'number-matches' },
  { what: 'a sentence without a source', file: noppers, replace: `<Ours>${sedative} A drip runs slowly into a vein.</Ours>`, by: 'Ketamine is safe.', rule: 'sentence-has-claim' },
  { what: 'a link to nowhere', file: noppers, replace: '/evidence/does-it-help/#what-side-effects-were-seen', by: '/evidence/does-it-hlp/', rule: 'link-resolves' },
  { what: 'a page to read next that is not there', file: noppers, replace: '- /evidence/how-to-read-a-study/', by: '- /evidence/how-to-read/', rule: 'link-resolves' },
  { what: 'what nobody knows left out', file: noppers, replace: '## What nobody knows yet', by: '## More to come', at: { file: noppers, text: '---' }, rule: 'article-parts' },
  { what: 'harms left out beside benefits', file: decide, replace: '<Ours>Harm from long or frequent use:</Ours>', by: '## Anything else', at: { file: decide, text: '---' }, rule: 'both-sides' },
  { what: 'a review due before the check', file: noppers, replace: 'review: 2027-05-22', by: 'review: 2026-05-22', rule: 'dates-in-order' },
  { what: 'a check on a day to come', file: noppers, replace: 'checked: 2026-11-22', by: 'checked: 2099-11-22', rule: 'dates-in-order' },
  { what: 'a week changed', file: noppers, replace: atWeek8, by: atWeek8.replace('week 8', 'week 7'), rule: 'number-matches' },
  { what: 'a harm left out', file: decide, replace: '<Claim id="who-should-not">It also names severe liver disease, and raised pressure in the skull or eye.</Claim>\n', by: '', blindSpot: 'missing' },
  { what: 'few people turned into many', file: decide, replace: 'Few stopped because', by: 'Many stopped because', blindSpot: 'direction' },
  { what: 'S-ketamine called ketamine', file: noppers, replace: 'The S-ketamine dose was', by: 'The ketamine dose was', blindSpot: 'form' },
  { what: 'a sedative called a placebo', file: decide, replace: '(a quarter) on midazolam', by: '(a quarter) on placebo', blindSpot: 'form' },
];
