import { sections } from '../articles/article';
import { Id } from '../domain/id';
import { didYouMean } from './did-you-mean';
import { entriesIn, entryFiles, entryPlace, hasFileEach, type RegistryName } from './entry-place';
import type { Rule } from './rule';

const registries: readonly RegistryName[] = ['sources', 'studies', 'estimates', 'claims', 'statements'];
const stem = (path: string) => path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');

/** Files and ids agree. */
export const idIsFileName: Rule = {
  id: 'id-is-file-name',
  correct: 'Each source and study has a file named after its id, each file is in its index, and article names are ids.',
  needsValidEntries: false,
  check: ({ content, folder }) => [
    ...folder.strays.map((path) => ({
      place: { path, line: 1, column: 1 },
      found: `the file ${path}`,
      expected: 'content/articles/<section>/<slug>.mdx',
      mend: 'move it into a section, name it .mdx, or take it out of content/articles',
    })),
    ...folder.articles.flatMap(({ path, section, slug }) => [
      ...((sections as readonly string[]).includes(section)
        ? []
        : [
            {
              place: { path, line: 1, column: 1 },
              found: `the section “${section}”`,
              expected: `one of ${sections.join(', ')}`,
              mend: didYouMean(section, sections, 'lib/articles/article.ts'),
            },
          ]),
      ...(Id.safeParse(slug).success
        ? []
        : [
            {
              place: { path, line: 1, column: 1 },
              found: `the file name “${slug}.mdx”`,
              expected: 'lower-case letters, digits and single hyphens',
              mend: 'rename the file; its name is part of the address that people share',
            },
          ]),
    ]),
    ...registries.flatMap((registry) => {
      const ids = Object.keys(content[registry]);
      const files = entryFiles(folder, registry);
      const missing = hasFileEach(registry)
        ? ids.filter((id) => !files.some(({ path }) => stem(path) === id))
        : [];
      const unlisted = files.filter((file) =>
        hasFileEach(registry)
          ? !ids.includes(stem(file.path))
          : entriesIn(file).some(({ id }) => !ids.includes(id)),
      );
      return [
        ...missing.map((id) => ({
          place: entryPlace(folder, registry, id),
          found: `the id “${id}” without a file`,
          expected: `content/${registry}/${id}.ts`,
          mend: 'rename the file or the id so that they are the same',
        })),
        ...unlisted.map(({ path }) => ({
          place: { path, line: 1, column: 1 },
          found: 'entries that are not in the index',
          expected: `the file to be imported and listed in content/${registry}/index.ts`,
          mend: 'list it there, or delete the file',
        })),
      ];
    }),
  ],
};
