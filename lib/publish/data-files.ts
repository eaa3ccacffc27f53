import { cslItem } from '../citations/csl-item';
import { exportReferences } from '../citations/export';
import { citationsOf } from '../citations/number';
import { oncePer } from '../domain/once-per';
import type { Library } from '../library';
import { searchFile } from '../search/entries';
import { handoutFiles } from './handout-files';
import { jsonSchema } from './data-schema';
import { licenceFile, licenceText } from './licence';
import { publishedClaims, publishedEstimates, publishedFile, publishedSources, publishedStatements, schemaAddress } from './published';

type ReferenceFormat = 'bib' | 'ris' | 'json';
const formats: readonly ReferenceFormat[] = ['bib', 'ris', 'json'];
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** The name of an article's references, without the format. */
export const articleFile = (section: string, slug: string): string => `${section}--${slug}`;

/** The sources behind each file of references, by its name without the format. */
const referenceLists = oncePer(
  (library: Library): ReadonlyMap<string, readonly string[]> =>
    new Map<string, readonly string[]>([
      ['library', Object.keys(library.sources)],
      ...library.articles.map(
        (article) =>
          [articleFile(article.section, article.slug), citationsOf(library, article).map(({ source }) => source)] as const,
      ),
      ...Object.keys(library.sources).map((id) => [id, [id]] as const),
    ]),
);

/** The names of all data files. */
export function dataFileNames(library: Library): readonly string[] {
  return [
    'claims.json',
    'statements.json',
    'estimates.json',
    'sources.json',
    'schema.json',
    licenceFile,
    'search.json',
    ...handoutFiles(library).keys(),
    ...[...referenceLists(library).keys()].flatMap((name) => formats.map((format) => `${name}.${format}`)),
  ];
}

/** The text of a data file; undefined when there is no such file. */
export function dataFile(library: Library, name: string): string | undefined {
  switch (name) {
    case 'claims.json':
      return json(publishedFile(library, name, publishedClaims(library)));
    case 'statements.json':
      return json(publishedFile(library, name, publishedStatements(library)));
    case 'estimates.json':
      return json(publishedFile(library, name, publishedEstimates(library)));
    case 'sources.json':
      return json(publishedFile(library, name, publishedSources(library)));
    case licenceFile:
      return licenceText(library.site);
    case 'search.json':
      return `${JSON.stringify(searchFile(library))}\n`;
    case 'schema.json':
      return json(jsonSchema(schemaAddress(library)));
    default: {
      const handout = handoutFiles(library).get(name);
      if (handout) return `${JSON.stringify(handout())}\n`;
      const [, list = '', format] = /^(.+)\.(bib|ris|json)$/.exec(name) ?? [];
      const items = referenceLists(library)
        .get(list)
        ?.flatMap((id) => {
          const source = library.sources[id];
          return source ? [cslItem(id, source)] : [];
        });
      return items && exportReferences(items, format as ReferenceFormat);
    }
  }
}
