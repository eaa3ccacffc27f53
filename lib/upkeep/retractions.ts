import { address } from '../domain/address';
import type { Library } from '../library';
import { comparedDoi, type RetractionList } from './retraction-list';
import type { TaskGroup } from './task';

/** What is known of a paper: nothing is ever “clear”, because a list can lack it. */
function state(doi: string | undefined, list: RetractionList | undefined): string {
  if (doi === undefined) return 'unknown: we have no DOI of it, so look for it by its title';
  return list ? `${doi}: not in the list ${list.name}` : `${doi}: unknown`;
}

/** Papers that a list names, if there is a list, and papers that still have to be looked up. Only what has a DOI, or stands in a journal, is a paper. */
export function retractionTasks({ site, sources }: Library, list: RetractionList | undefined): readonly TaskGroup[] {
  const papers = Object.entries(sources)
    .filter(([, { csl }]) => csl.DOI !== undefined || csl.type === 'article-journal')
    .map(([id, { name, csl }]) => ({ name, doi: csl.DOI, url: `${site.url}${address.source(id)}`, notices: list?.notices.get(comparedDoi(csl.DOI ?? '')) ?? [] }));
  const noticed = {
    title: 'Papers with a notice of retraction, correction or concern',
    how: 'Read the notice. Say it in the source, look at every claim that rests on it, and record the change.',
    tasks: papers.filter(({ notices }) => notices.length > 0).map(({ name, doi, url, notices }) => ({ what: `${name}, ${doi}: ${notices.join(', ')} (list ${list?.name})`, url })),
  };
  const others = {
    title: 'Papers to check for retraction',
    how: 'Open the DOI at its publisher, or search for it in the Retraction Watch database. A list can lack a paper, so not being in it does not clear one.',
    tasks: papers.filter(({ notices }) => notices.length === 0).map(({ name, doi, url }) => ({ what: `${name}, ${state(doi, list)}`, url })),
  };
  return list ? [noticed, others] : [others];
}
