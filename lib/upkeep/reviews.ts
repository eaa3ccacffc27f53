import type { CheckedArticle } from '../articles/article';
import { address } from '../domain/address';
import { daysAfter } from '../domain/days';
import type { Library } from '../library';
import type { TaskGroup } from './task';

/** Days before the day of its review on which an article is told of. */
export const daysAhead = 60;

const how = 'Look for new evidence, check every sentence against its sources, then set “checked”, “searched” and “review” at the top of the file.';

function group(library: Library, title: string, articles: readonly CheckedArticle[]): TaskGroup {
  const inTime = articles.toSorted((a, b) => a.frontMatter.review.localeCompare(b.frontMatter.review));
  return {
    title,
    how,
    tasks: inTime.map(({ section, slug, path, frontMatter: { title: question, review } }) => ({
      what: `Due ${review}: “${question}” (${path})`,
      url: `${library.site.url}${address.article(section, slug)}`,
    })),
  };
}

/** Articles whose review is overdue on a day, and those whose review comes soon. */
export function reviewTasks(library: Library, on: string): readonly [TaskGroup, TaskGroup] {
  const reviewOf = (article: CheckedArticle) => article.frontMatter.review;
  return [
    group(library, 'Reviews that are overdue', library.articles.filter((article) => reviewOf(article) < on)),
    group(library, `Reviews due within ${daysAhead} days`, library.articles.filter((article) => reviewOf(article) >= on && reviewOf(article) <= daysAfter(on, daysAhead))),
  ];
}
