import { usesOf } from '../citations/graph';
import { address } from '../domain/address';
import type { Library } from '../library';
import type { PublishedClaim, PublishedStatement } from './data-schema';

/** Every claim as data, with its address, its numbers, and where articles use it. */
export function publishedClaims(library: Library): readonly PublishedClaim[] {
  const { site, claims, estimates } = library;
  return Object.entries(claims).map(([id, claim]) => ({
    id,
    url: `${site.url}${address.claim(id)}`,
    claim,
    estimates: Object.fromEntries(
      (claim.estimates ?? []).flatMap((name) => {
        const estimate = estimates[name];
        return estimate ? [[name, estimate]] : [];
      }),
    ),
    usedIn: usesOf(library, id).map(({ article }) => `${site.url}${address.article(article.section, article.slug)}`),
  }));
}

/** Every audited statement as data, with its address. */
export function publishedStatements({ site, statements }: Library): readonly PublishedStatement[] {
  return Object.entries(statements).map(([id, statement]) => ({
    id,
    url: `${site.url}${address.statement(statement.page, id)}`,
    statement,
  }));
}
