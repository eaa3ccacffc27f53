import { address } from '../domain/address';
import { daysAfter } from '../domain/days';
import type { Library } from '../library';
import { comparedDoi, type RetractionList } from './retraction-list';
import type { TaskGroup } from './task';

/** What is known of a paper: nothing is ever “clear”, because a list can lack it. */
function state(doi: string | undefined, list: RetractionList | undefined): string {
  if (doi === undefined) return 'unknown: we have no DOI of it, so look for it by its title';
  return list ? `${doi}: not in the list ${list.name}` : `${doi}: unknown`;
}

/** Days for which a look at a paper holds. */
export const daysLooked = 365;

/** Every paper, with what a list says of it. Only what has a DOI, or stands in a journal, is a paper. */
function papersOf({ site, sources }: Library, list: RetractionList | undefined) {
  return Object.entries(sources)
    .filter(([, { csl }]) => csl.DOI !== undefined || csl.type === 'article-journal')
    .map(([id, { name, csl, retractionChecked }]) => ({
      name,
      doi: csl.DOI,
      looked: retractionChecked,
      url: `${site.url}${address.source(id)}`,
      notices: list?.notices.get(comparedDoi(csl.DOI ?? '')) ?? [],
    }));
}

/** Papers that a list names. */
export function noticeTasks(library: Library, list: RetractionList): TaskGroup {
  const noticed = papersOf(library, list).filter(({ notices }) => notices.length > 0);
  return {
    title: 'Papers with a notice of retraction, correction or concern',
    how: 'Read the notice. Say it in the source, look at every claim that rests on it, and record the change.',
    tasks: noticed.map(({ name, doi, url, notices }) => ({ what: `${name}, ${doi}: ${notices.join(', ')} (list ${list.name})`, url })),
  };
}

/** Papers that nobody looked up in the year before a day. A paper with a notice is told of by `noticeTasks`. */
export function lookUpTasks(library: Library, on: string, list: RetractionList | undefined): TaskGroup {
  const isDue = (looked: string | undefined) => looked === undefined || looked < daysAfter(on, -daysLooked);
  const due = papersOf(library, list).filter(({ notices, looked }) => notices.length === 0 && isDue(looked));
  return {
    title: 'Papers to check for retraction',
    how: 'Open the DOI at its publisher, or search for it in the Retraction Watch database. A list can lack a paper, so not being in it does not clear one. If you find no notice, set the day in “retractionChecked” of the source.',
    tasks: due.map(({ name, doi, url }) => ({ what: `${name}, ${state(doi, list)}`, url })),
  };
}
