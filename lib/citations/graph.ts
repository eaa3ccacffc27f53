import type { CheckedArticle } from '../articles/article';
import { splitPassage } from '../domain/address';
import type { Claim, Stance } from '../domain/claim';
import type { Content } from '../domain/content';
import type { Estimate } from '../domain/estimate';
import { oncePer } from '../domain/once-per';
import type { Statement } from '../domain/statement';
import type { Study } from '../domain/study';
import type { Library } from '../library';

/** An entry together with its id. */
export type Named<Entry> = { readonly id: string; readonly entry: Entry };

const named = <Entry>(registry: Readonly<Record<string, Entry>>): readonly Named<Entry>[] =>
  Object.entries(registry).map(([id, entry]) => ({ id, entry }));

/** A claim that rests on a passage, and what the passage does for it. */
export type Resting = Named<Claim> & { readonly passage: string; readonly stance: Stance };

/** Every claim that rests on a source, once for each passage. */
export function claimsOn({ claims }: Content, source: string): readonly Resting[] {
  return named(claims).flatMap(({ id, entry }) =>
    entry.evidence
      .map((evidence) => ({ ...splitPassage(evidence.passage), stance: evidence.stance }))
      .filter((evidence) => evidence.source === source)
      .map(({ passage, stance }) => ({ id, entry, passage, stance })),
  );
}

/** The web pages whose statements are audited, in the order of the library. */
export function auditedPages({ sources }: Content): readonly string[] {
  return Object.keys(sources).filter((id) => sources[id]?.outline !== undefined);
}

/** The audited statements of a page. */
export function statementsOf({ statements }: Content, page: string): readonly Named<Statement>[] {
  return named(statements).filter(({ entry }) => entry.page === page);
}

/** The audited statements whose verdict rests on a source. */
export function statementsOn({ statements }: Content, source: string): readonly Named<Statement>[] {
  return named(statements).filter(({ entry }) => entry.sources.includes(source));
}

/** The audited statements that were checked against a study: those that name a report of it, not a review that tells of many. */
export function statementsOnStudy({ statements, sources }: Content, { sources: reports }: Study): readonly Named<Statement>[] {
  const own = reports.filter((source, at) => at === 0 || sources[source]?.kind === 'study-report');
  return named(statements).filter(({ entry }) => entry.sources.some((source) => own.includes(source)));
}

/** The studies that a source reports. */
export function studiesIn({ studies }: Content, source: string): readonly Named<Study>[] {
  return named(studies).filter(({ entry }) => entry.sources.includes(source));
}

/** The estimates of a study, in the order of its file. */
export function estimatesOf({ estimates }: Content, study: string): readonly Named<Estimate>[] {
  return named(estimates).filter(({ entry }) => entry.study === study);
}

/** The claims that an article tells, each once, in the order of the text. */
export function claimsTold({ uses }: Pick<CheckedArticle, 'uses'>): readonly string[] {
  return [...new Set(uses.filter(({ component }) => component === 'Claim').map(({ id }) => id))];
}

/** An article that uses a claim, with the numbers of its uses. */
export type Using = { readonly article: CheckedArticle; readonly uses: readonly number[] };

const usesByClaim = oncePer((articles: Library['articles']): ReadonlyMap<string, readonly Using[]> => {
  const found = new Map<string, Using[]>();
  for (const article of articles) {
    for (const claim of claimsTold(article)) {
      const uses = article.uses.filter(({ component, id }) => component === 'Claim' && id === claim).map(({ number }) => number);
      const known = found.get(claim);
      if (known) known.push({ article, uses });
      else found.set(claim, [{ article, uses }]);
    }
  }
  return found;
});

/** Where articles use a claim. */
export function usesOf({ articles }: Library, claim: string): readonly Using[] {
  return usesByClaim(articles).get(claim) ?? [];
}

/** Whether one of a claim's sources contradicts it. */
export function isDisputed(claim: Claim | undefined): boolean {
  return claim?.evidence.some(({ stance }) => stance === 'contradicts') ?? false;
}
