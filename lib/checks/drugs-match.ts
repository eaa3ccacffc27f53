import type { Rule } from './rule';
import { tellingsIn } from './tellings';

const names = [
  'amitriptyline', 'clonidine', 'cyclobenzaprine', 'dextromethorphan', 'diazepam', 'duloxetine', 'fentanyl', 'gabapentin', 'lidocaine', 'lorazepam', 'magnesium',
  'memantine', 'midazolam', 'milnacipran', 'morphine', 'naloxone', 'naltrexone', 'placebo', 'pregabalin', 'propofol', 'remifentanil', 'Spravato', 'Tonmya', 'tramadol',
] as const;
// A drug named after “such as” explains a group of drugs to readers.
const drugs = new RegExp(String.raw`(?<!such as )\b(?:${names.join('|')})\b`, 'giu');

const drugsIn = (text: string): readonly string[] => (text.match(drugs) ?? []).map((name) => name.toLowerCase());

/** A comparison with a sedative is not one with a placebo. */
export const drugsMatch: Rule = {
  id: 'drugs-match',
  correct: 'A medicine named in a claim, or in a sentence that tells it, is named in the documents of the claim.',
  needsValidEntries: true,
  check: (scope) =>
    tellingsIn(scope).flatMap(({ text, id, known, place }) => {
      const told = drugsIn(text);
      if (told.length === 0) return [];
      const recorded = drugsIn(known.replaceAll('such as ', ''));
      return told
        .filter((name) => !recorded.includes(name))
        .map((name) => ({
          place: place(),
          found: `“${name}” for claim “${id}”, whose documents do not name it`,
          expected: recorded.length > 0 ? `one of ${[...new Set(recorded)].join(', ')}` : 'no medicine by name',
          mend: 'correct the name, or tell on the passage that it stands there',
        }));
    }),
};
