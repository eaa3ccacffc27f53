import { handoutFile } from '../domain/handout';
import { oncePer } from '../domain/once-per';
import type { Library } from '../library';
import { handoutArticle, handoutClaims, handoutSources } from './handout';

/** The data files that handouts are put together from in the browser, by name. */
export const handoutFiles = oncePer(
  (library: Library): ReadonlyMap<string, () => object> =>
    new Map<string, () => object>([
      [handoutFile.claims, () => handoutClaims(library)],
      [handoutFile.sources, () => handoutSources(library)],
      ...library.articles.map(
        (article) => [handoutFile.article(`${article.section}/${article.slug}`), () => handoutArticle(library, article)] as const,
      ),
    ]),
);
