import type { Source } from '../domain/source';
import { entryPlace } from './entry-place';
import type { Rule } from './rule';

type Mistake = { readonly near: string; readonly found: string; readonly expected: string; readonly mend: string };

const correct = 'correct how the source was read, or the place';

function mistakesIn({ read, passages }: Source): readonly Mistake[] {
  const places = Object.entries(passages);
  const near = `how: '${read.how}'`;
  switch (read.how) {
    case 'full-text':
      return places.some(([, { locator }]) => locator.kind === 'abstract')
        ? [{ near, found: 'a document read whole with a place in its abstract', expected: 'places in the whole text, or a document of which we read the abstract', mend: correct }]
        : [];
    case 'abstract':
      return places.length > 0 && places.every(([, { locator }]) => locator.kind === 'reported')
        ? [{ near, found: 'a document read as an abstract, of which all is reported by others', expected: 'a place in it, or a document that we know second-hand', mend: correct }]
        : [];
    case 'second-hand':
    case 'not-seen':
      return places
        .filter(([, { locator }]) => locator.kind !== 'reported' && locator.kind !== 'title')
        .map(([name]) => ({
          near: name.includes('-') ? `'${name}': {` : `${name}: {`,
          found: `the place “${name}” in a document that we read ${read.how === 'not-seen' ? 'not at all' : 'only second-hand'}`,
          expected: 'a locator of the kind “reported”, or the title',
          mend: 'say by whom it is reported, or correct how the source was read',
        }));
    default:
      return read.how satisfies never;
  }
}

/** Nobody is told that we read what we did not. */
export const readingIsHonest: Rule = {
  id: 'reading-is-honest',
  correct: 'How much of a document we say that we read fits the places that we name in it; what we know second-hand is told as reported by somebody.',
  needsValidEntries: true,
  check: ({ content, folder }) =>
    Object.entries(content.sources).flatMap(([id, source]) =>
      mistakesIn(source).map(({ near, ...mistake }) => ({ place: entryPlace(folder, 'sources', id, near), ...mistake })),
    ),
};
