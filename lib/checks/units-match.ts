import { numbersIn } from '../articles/numbers';
import type { Rule } from './rule';
import { tellingsIn } from './tellings';

type Measured = { readonly number: number; readonly unit: string; readonly written: string };

const number = String.raw`\d(?:[\d,]*\d)?(?:\.\d+)?|three|four|five|six|seven|eight|nine|ten|eleven|twelve`;
const measured = new RegExp(
  String.raw`(?<![\p{L}\d.,])(${number})(?: ?(?:to|and|or|–) ?(${number}))?[ -]?(minute|hour|day|week|month|year|microgram|mcg|mg|kg|ml|g|%)s?(?![\p{L}])`,
  'giu',
);

const unitFirst = new RegExp(String.raw`\b(minute|hour|day|week|month|year) (${number})`, 'giu');

/** Every number in a text that stands before a unit or, in either order, after one as in “week 8”. */
export function measuredIn(text: string, order: 'number first' | 'either order' = 'number first'): readonly Measured[] {
  const after = order === 'number first' ? [] : [...text.matchAll(unitFirst)].map(([written, unit = '', count = '']) => ({ number: numbersIn(count)[0]?.value ?? 0, unit: unit.toLowerCase(), written }));
  const before = [...text.matchAll(measured)].flatMap(([written, first = '', second = '', unit = '']) =>
    numbersIn(`${first} ${second}`).map(({ value }) => ({ number: value, unit: unit.toLowerCase(), written })),
  );
  return [...before, ...after];
}

/** Eight weeks are not eight days. */
export const unitsMatch: Rule = {
  id: 'units-match',
  correct: 'A number in a claim, or in a sentence that tells it, has the unit that it has in the document.',
  needsValidEntries: true,
  check: (scope) =>
    tellingsIn(scope).flatMap(({ text, id, known, place }) => {
      const told = measuredIn(text);
      if (told.length === 0) return [];
      const recorded = measuredIn(known);
      return told.flatMap(({ number, unit, written }) => {
        const units = recorded.filter((other) => other.number === number).map((other) => other.unit);
        return units.length === 0 || units.includes(unit)
          ? []
          : [
              {
                place: place(),
                found: `“${written}” for claim “${id}”`,
                expected: `${number} with the unit of its document: ${[...new Set(units)].join(', ')}`,
                mend: 'correct the unit, or tell on the passage what stands there',
              },
            ];
      });
    }),
};
