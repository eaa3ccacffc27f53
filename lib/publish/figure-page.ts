import type { CheckedArticle } from '../articles/article';
import { attribute, componentsIn } from '../articles/elements';
import { address } from '../domain/address';
import { oncePer } from '../domain/once-per';
import type { Library } from '../library';

/** The id of the figure that draws a count of people. */
export const peopleFigure = (estimate: string): string => `people-${estimate}`;

/** The first article that shows each figure, by the id of the figure. */
const showing = oncePer((articles: Library['articles']): ReadonlyMap<string, CheckedArticle> => {
  const shown = articles.flatMap((article) =>
    componentsIn(article.tree).flatMap((element) => {
      const id = attribute(element, 'id') ?? '';
      if (element.name === 'Figure') return [[id, article] as const];
      return element.name === 'People' ? [[peopleFigure(id), article] as const] : [];
    }),
  );
  return new Map(shown.toReversed());
});

/** The whole address of the page that shows a figure, at its place; the other address when no article does. */
export function placeShowing({ articles, site }: Pick<Library, 'articles' | 'site'>, id: string, other: string): string {
  const shows = showing(articles).get(id);
  return `${site.url}${shows ? `${address.article(shows.section, shows.slug)}#figure-${id}` : other}`;
}
