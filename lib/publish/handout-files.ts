import { handoutFile } from '../domain/handout';
import type { Library } from '../library';
import { handoutArticle, handoutClaims, handoutSources } from './handout';

/** The data files that handouts are put together from in the browser, by name. */
export function handoutFiles(library: Library): ReadonlyMap<string, () => object> {
  return new Map<string, () => object>([
    [handoutFile.claims, () => handoutClaims(library)],
    [handoutFile.sources, () => handoutSources(library)],
    ...library.articles.map(
      (article) => [handoutFile.article(`${article.section}/${article.slug}`), () => handoutArticle(library, article)] as const,
    ),
  ]);
}
