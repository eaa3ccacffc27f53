import { usesOf } from '../citations/graph';
import { address } from '../domain/address';
import type { Library } from '../library';
import { dataVersion, type PublishedClaim, type PublishedEstimate, type PublishedSource, type PublishedStatement } from './data-schema';
import { licence } from './licence';
import { lastChecked } from './page-version';

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

/** Every estimate as data, with the address of its study. */
export function publishedEstimates({ site, estimates }: Library): readonly PublishedEstimate[] {
  return Object.entries(estimates).map(([id, estimate]) => ({ id, url: `${site.url}${address.study(estimate.study)}`, estimate }));
}

/** Every source as data, with its address. */
export function publishedSources({ site, sources }: Library): readonly PublishedSource[] {
  return Object.entries(sources).map(([id, source]) => ({ id, url: `${site.url}${address.source(id)}`, source }));
}

/** The address of the schema of a data file. */
export function schemaAddress({ site }: Pick<Library, 'site'>, file?: string): string {
  return `${site.url}${address.data('schema.json')}${file === undefined ? '' : `#/$defs/${file}`}`;
}

/** Entries with what a reader of their file must know of it. */
export function publishedFile<Entry>(library: Library, file: string, entries: readonly Entry[]) {
  return { $schema: schemaAddress(library, file), version: dataVersion, date: lastChecked(library), license: licence.url, entries };
}
