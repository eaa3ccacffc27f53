import { entryPlace } from './entry-place';
import type { Rule } from './rule';

/** Nobody is told that we read what we did not. */
export const readingIsHonest: Rule = {
  id: 'reading-is-honest',
  correct: 'What a source says that we read only second-hand, or not at all, is told as reported by somebody.',
  needsValidEntries: true,
  check: ({ content, folder }) =>
    Object.entries(content.sources).flatMap(([id, { read, passages }]) =>
      read.how === 'full-text' || read.how === 'abstract'
        ? []
        : Object.entries(passages)
            .filter(([, { locator }]) => locator.kind !== 'reported' && locator.kind !== 'title')
            .map(([name]) => ({
              place: entryPlace(folder, 'sources', id, name.includes('-') ? `'${name}': {` : `${name}: {`),
              found: `the place “${name}” in a document that we read ${read.how === 'not-seen' ? 'not at all' : 'only second-hand'}`,
              expected: 'a locator of the kind “reported”, or the title',
              mend: 'say by whom it is reported, or correct how the source was read',
            })),
    ),
};
