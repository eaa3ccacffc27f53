import { sections } from '../articles/article';
import { standingPages } from '../articles/section-pages';
import { address } from '../domain/address';
import type { Content } from '../domain/content';
import type { Scope } from './rule';

/** The ids of the statements of each page. */
function statementsByPage({ statements }: Content): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [id, { page }] of Object.entries(statements)) found.set(page, [...(found.get(page) ?? []), id]);
  return found;
}

/** Every page that prose and redirects may lead to, with its anchors; `undefined` where they are not known. */
export function knownPages({ content, folder, articles }: Scope): ReadonlyMap<string, ReadonlySet<string> | undefined> {
  const none: ReadonlySet<string> = new Set();
  const statementsOn = statementsByPage(content);
  return new Map<string, ReadonlySet<string> | undefined>([
    ...folder.articles.map(({ section, slug }) => [address.article(section, slug), undefined] as const),
    ['/', none],
    [address.sources, none],
    [address.studies, none],
    [address.claims, none],
    ...[address.reading, address.short, address.glossary, address.search, address.aToZ, address.handout].map((page) => [page, none] as const),
    ...standingPages.map(({ href }) => [href, undefined] as const),
    ...sections
      .filter((section) => folder.articles.some((article) => article.section === section))
      .map((section) => [address.section(section), none] as const),
    ...articles.map(
      ({ section, slug, headings }) =>
        [address.article(section, slug), new Set(headings.map(({ anchor }) => anchor))] as const,
    ),
    ...Object.entries(content.sources).map(
      ([id, { passages }]) =>
        [
          address.source(id),
          new Set([...Object.keys(passages), ...(statementsOn.get(id) ?? [])]),
        ] as const,
    ),
    ...Object.keys(content.studies).map((id) => [address.study(id), none] as const),
    ...Object.keys(content.claims).map((id) => [address.claim(id), none] as const),
  ]);
}
