import { cslItem } from '../citations/csl-item';
import { cslItems, exportReferences } from '../citations/export';
import { usesOf } from '../citations/graph';
import { address } from '../domain/address';
import type { Library } from '../library';
import { jsonSchema, type PublishedClaim, type PublishedStatement } from './data-schema';

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

function publishedClaims(library: Library): readonly PublishedClaim[] {
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

function publishedStatements({ site, statements }: Library): readonly PublishedStatement[] {
  return Object.entries(statements).map(([id, statement]) => ({
    id,
    url: `${site.url}${address.statement(statement.page, id)}`,
    statement,
  }));
}

/** The names of all data files. */
export function dataFileNames({ sources }: Library): readonly string[] {
  return [
    'claims.json',
    'statements.json',
    'sources.json',
    'schema.json',
    'library.bib',
    'library.ris',
    ...Object.keys(sources).flatMap((id) => [`${id}.bib`, `${id}.ris`, `${id}.json`]),
  ];
}

/** The text of a data file; undefined when there is no such file. */
export function dataFile(library: Library, name: string): string | undefined {
  switch (name) {
    case 'claims.json':
      return json(publishedClaims(library));
    case 'statements.json':
      return json(publishedStatements(library));
    case 'sources.json':
      return exportReferences(cslItems(library), 'json');
    case 'schema.json':
      return json(jsonSchema());
    case 'library.bib':
      return exportReferences(cslItems(library), 'bib');
    case 'library.ris':
      return exportReferences(cslItems(library), 'ris');
    default: {
      const [, id = '', format] = /^(.+)\.(bib|ris|json)$/.exec(name) ?? [];
      const source = library.sources[id];
      return source && exportReferences([cslItem(id, source)], format as 'bib' | 'ris' | 'json');
    }
  }
}

/** The media type of a data file. */
export function dataFileType(name: string): string {
  if (name.endsWith('.bib')) return 'application/x-bibtex; charset=utf-8';
  if (name.endsWith('.ris')) return 'application/x-research-info-systems; charset=utf-8';
  return 'application/json; charset=utf-8';
}
