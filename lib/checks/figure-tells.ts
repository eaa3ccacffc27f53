import { numbersIn } from '../articles/numbers';
import { splitPassage } from '../domain/address';
import type { Content } from '../domain/content';
import { groupsOf, type Figure } from '../domain/figure';
import type { Basis, Mark, Row } from '../domain/figure-row';
import { endsOf } from '../domain/span';
import { claimsOfRow } from '../figures/rests-on';
import { markWords } from '../figures/row-words';
import { entryPlace } from './entry-place';
import { figuresFor } from './number-matches';
import type { Rule } from './rule';

type Mistake = { readonly found: string; readonly expected: string; readonly mend: string };
type Told = { readonly id: string; readonly words: string; readonly numbers: ReadonlySet<number> };

const unitInWords: Readonly<Record<Mark['unit'], RegExp>> = {
  minutes: /minute/,
  hours: /hour/,
  days: /\bdays?\b/,
  weeks: /week/,
  months: /month/,
  years: /year/,
  'mg for each kg': /mg\b.*\bfor each kilogram|mg\/kg/,
  mg: /\bmg\b/,
};

/** Numbers in a text, with those small ones that stand before a unit of time as words. */
function numbersWithWords(text: string): readonly number[] {
  const small = [...text.matchAll(/\b(an?|one|two) (?:minute|hour|day|week|month|year)/gi)].map(([, word]) => (word?.toLowerCase() === 'two' ? 2 : 1));
  return [...numbersIn(text).map(({ value }) => value), ...small];
}

function toldByClaim(content: Content, id: string): Told | undefined {
  const claim = content.claims[id];
  if (!claim) return undefined;
  const places = claim.evidence.map(({ passage: place }) => {
    const { source, passage } = splitPassage(place);
    return content.sources[source]?.passages[passage]?.says ?? '';
  });
  const words = [claim.text, ...places].join(' ');
  return { id, words, numbers: new Set([...numbersWithWords(words), ...figuresFor(content, claim)]) };
}

function toldByStatement(content: Content, id: string): Told | undefined {
  const words = content.statements[id]?.says;
  return words === undefined ? undefined : { id, words, numbers: new Set(numbersWithWords(words)) };
}

function mistakesOfMark(mark: Mark, told: Told): readonly Mistake[] {
  const drawn = `${markWords(mark)} for “${told.id}”`;
  const mend = 'correct the mark, or name the claim or statement that tells it';
  const { low, high } = endsOf(mark.span);
  return [
    ...[low, high]
      .filter((end, at, ends) => end !== undefined && ends.indexOf(end) === at && !told.numbers.has(end))
      .map((end) => ({ found: `${end} in ${drawn}`, expected: 'a number of its words or passages', mend })),
    ...(unitInWords[mark.unit].test(told.words) ? [] : [{ found: `the unit of ${drawn}`, expected: 'a unit of its words or passages', mend }]),
    ...(low !== undefined && high !== undefined && low > high
      ? [{ found: drawn, expected: 'a first number that is not above the second', mend: 'turn them round' }]
      : []),
  ];
}

/** Whether a row may stand among rows of this kind: pages that sell apart from the others, and from studies. */
function fitsBasis(content: Content, row: Row, basis: Basis): boolean {
  if (!('statement' in row)) return basis !== 'sells-it';
  const sells = content.sources[content.statements[row.statement]?.page ?? '']?.interest.kind === 'publisher-sells-it';
  return basis === (sells ? 'sells-it' : 'other-page');
}

function mistakesOfRow(content: Content, row: Row, basis: Basis): readonly Mistake[] {
  const main = 'statement' in row ? toldByStatement(content, row.statement) : toldByClaim(content, row.claim);
  if (!main) return [];
  const claims = claimsOfRow(row);
  const known = new Set([...main.numbers, ...claims.flatMap((id) => [...(toldByClaim(content, id)?.numbers ?? [])])]);
  const grades = new Set(claims.map((id) => content.claims[id]?.certainty?.grade));
  return [
    ...row.marks.flatMap((mark) => {
      const told = mark.claim === undefined ? main : toldByClaim(content, mark.claim);
      return told ? mistakesOfMark(mark, told) : [];
    }),
    ...numbersIn(`${row.name} ${row.note ?? ''}`)
      .filter(({ value }) => !known.has(value))
      .map(({ written }) => ({ found: `the number ${written} in the row “${row.name}”`, expected: 'a number of what it rests on', mend: 'correct the number, or take it out' })),
    ...(grades.size > 1
      ? [{ found: `claims of different certainty in the row “${row.name}”`, expected: 'one certainty in a row', mend: 'make a row for each certainty' }]
      : []),
    ...(fitsBasis(content, row, basis)
      ? []
      : [{ found: `the row “${row.name}” among rows of the kind “${basis}”`, expected: 'pages that sell the treatment, other pages and studies apart', mend: 'move it to a group of its kind' }]),
  ];
}

const mistakesIn = (content: Content, figure: Figure): readonly (Mistake & { readonly row: string })[] =>
  groupsOf(figure).flatMap(({ basis, rows }) => rows.flatMap((row) => mistakesOfRow(content, row, basis).map((mistake) => ({ row: row.name, ...mistake }))));

/** What a row draws stands in the claim or the statement that it names. */
export const figureTells: Rule = {
  id: 'figure-tells',
  correct: 'Every number and unit that a row of a figure draws stands in its claim or statement, and a row stands among its kind.',
  needsValidEntries: true,
  check: ({ content, folder }) =>
    Object.entries(content.figures).flatMap(([id, figure]) =>
      mistakesIn(content, figure).map(({ row, ...mistake }) => ({ place: entryPlace(folder, 'figures', id, row), ...mistake })),
    ),
};
