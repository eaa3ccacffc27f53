import type { Content } from '../domain/content';
import { didYouMean } from './did-you-mean';
import { entryPlace, type RegistryName } from './entry-place';
import type { Rule } from './rule';

type Reference = { readonly from: RegistryName; readonly id: string; readonly to: RegistryName; readonly target: string };

function referencesIn(content: Content): readonly Reference[] {
  return [
    ...Object.entries(content.studies).flatMap(([id, study]) =>
      study.sources.map((target) => ({ from: 'studies', id, to: 'sources', target }) as const),
    ),
    ...Object.entries(content.estimates).map(
      ([id, { study }]) => ({ from: 'estimates', id, to: 'studies', target: study }) as const,
    ),
    ...Object.entries(content.claims).flatMap(([id, claim]) => [
      ...(claim.estimates ?? []).map((target) => ({ from: 'claims', id, to: 'estimates', target }) as const),
      ...(claim.certainty && claim.certainty.by !== 'us'
        ? [{ from: 'claims', id, to: 'sources', target: claim.certainty.by } as const]
        : []),
    ]),
    ...Object.entries(content.disagreements).flatMap(([id, { statements, claims }]) => [
      ...statements.map((target) => ({ from: 'disagreements', id, to: 'statements', target }) as const),
      ...claims.map((target) => ({ from: 'disagreements', id, to: 'claims', target }) as const),
    ]),
    ...Object.entries(content.figures).flatMap(([id, figure]) => [
      ...figure.claims.map((target) => ({ from: 'figures', id, to: 'claims', target }) as const),
      ...figure.estimates.map((target) => ({ from: 'figures', id, to: 'estimates', target }) as const),
    ]),
    ...Object.entries(content.statements).flatMap(([id, statement]) =>
      [statement.page, ...statement.sources].map((target) => ({ from: 'statements', id, to: 'sources', target }) as const),
    ),
  ];
}

/** Entries name entries that exist. */
export const referenceExists: Rule = {
  id: 'reference-exists',
  correct: 'Every source, study, estimate, statement and claim that an entry names is in its registry.',
  needsValidEntries: true,
  check: ({ content, folder }) =>
    referencesIn(content)
      .filter(({ to, target }) => !Object.hasOwn(content[to], target))
      .map(({ from, id, to, target }) => ({
        place: entryPlace(folder, from, id, target),
        found: `“${target}”`,
        expected: `an id of content/${to}`,
        mend: didYouMean(target, Object.keys(content[to]), `content/${to}/index.ts`),
      })),
};
