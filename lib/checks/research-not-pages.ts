import { splitPassage } from '../domain/address';
import type { SourceKind } from '../domain/source';
import { entryPlace } from './entry-place';
import type { Rule } from './rule';

/** Pages that are told of, but never evidence for what is true. */
const promotional: readonly SourceKind[] = ['clinic-page', 'unsigned-page', 'patient-organisation-page'];

/** What a treatment does is told by research, not by those who sell it. */
export const researchNotPages: Rule = {
  id: 'research-not-pages',
  correct: 'No claim rests on clinic, unsigned or patient-organisation pages alone, and none about an effect or harm rests on them at all.',
  needsValidEntries: true,
  check: ({ content, folder }) =>
    Object.entries(content.claims).flatMap(([id, { kind, evidence }]) => {
      const kinds = evidence
        .filter(({ stance }) => stance === 'supports')
        .map(({ passage }) => content.sources[splitPassage(passage).source]?.kind);
      const isPage = (document: SourceKind | undefined) => document === undefined || promotional.includes(document);
      if ((kind === 'effect' || kind === 'harm') && kinds.some(isPage) && !kinds.every(isPage)) {
        return [
          {
            place: entryPlace(folder, 'claims', id, 'evidence:'),
            found: `the ${kind} “${id}”, which a web page is to support`,
            expected: 'research, guidelines and official documents only',
            mend: 'take the page out of its evidence, or audit it as a statement of the page',
          },
        ];
      }
      if (!kinds.every(isPage)) return [];
      return [
        {
          place: entryPlace(folder, 'claims', id, 'evidence:'),
          found: kinds.length === 0 ? `the claim “${id}”, which nothing supports` : `the claim “${id}”, which only web pages support`,
          expected: 'a passage of research, a guideline or an official document that supports it',
          mend: 'add the research that it rests on, or audit it as a statement of the page',
        },
      ];
    }),
};
