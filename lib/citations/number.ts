import type { CheckedArticle, Use } from '../articles/article';
import { splitPassage } from '../domain/address';
import { claimSources } from '../domain/claim-sources';
import type { Content } from '../domain/content';
import { claimsOf, statementsOf } from '../figures/rests-on';

/** A source as an article cites it: its number and every use, in the order of the text. */
export type Citation = { readonly source: string; readonly number: number; readonly uses: readonly number[] };

function sourcesOfClaims({ claims }: Content, ids: readonly string[]): readonly string[] {
  return [...new Set(ids.flatMap((id) => (claims[id] ? claimSources(claims[id]) : [])))];
}

/** The sources that one use rests on, without repeats. */
export function sourcesOfUse(content: Content, { component, id }: Use): readonly string[] {
  switch (component) {
    case 'Claim':
      return sourcesOfClaims(content, [id]);
    case 'Figure': {
      const figure = content.figures[id];
      if (!figure) return [];
      const pages = statementsOf(figure).flatMap((statement) => content.statements[statement]?.page ?? []);
      return [...new Set([...sourcesOfClaims(content, claimsOf(figure)), ...pages])];
    }
    case 'Telling': {
      const statement = content.statements[id];
      return statement ? [...new Set([statement.page, ...statement.sources])] : [];
    }
    case 'Results':
      return [
        ...new Set(
          Object.values(content.estimates)
            .filter(({ study }) => study === id)
            .map(({ passage }) => splitPassage(passage).source),
        ),
      ];
    default:
      return [];
  }
}

/** Numbers an article's sources by first appearance. */
export function citationsOf(content: Content, { uses }: Pick<CheckedArticle, 'uses'>): readonly Citation[] {
  const found = new Map<string, number[]>();
  for (const use of uses) {
    for (const source of sourcesOfUse(content, use)) {
      found.set(source, [...(found.get(source) ?? []), use.number]);
    }
  }
  return [...found].map(([source, places], index) => ({ source, number: index + 1, uses: places }));
}
