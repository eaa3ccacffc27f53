import { address } from '../domain/address';
import { daysAfter } from '../domain/days';
import { readWords } from '../domain/labels';
import type { Source } from '../domain/source';
import type { Library } from '../library';
import type { TaskGroup } from './task';

const byDay = ([, a]: readonly [string, Source], [, b]: readonly [string, Source]) => a.read.on.localeCompare(b.read.on);

/** Sources that we know only through others. */
export function unreadTasks({ site, sources }: Library): TaskGroup {
  const unread = Object.entries(sources).filter(([, { read }]) => read.how === 'second-hand' || read.how === 'not-seen');
  return {
    title: 'Sources that we have not read ourselves',
    how: 'Get the document, read it, correct its passages, then set “read” in its file.',
    tasks: unread.sort(byDay).map(([id, { name, read }]) => ({
      what: `${name}. ${readWords[read.how]}, ${read.on} (content/sources/${id}.ts)`,
      url: `${site.url}${address.source(id)}`,
    })),
  };
}

/** Days after its last reading on which a link is to be looked at again. */
export const daysUnread = 180;

/** Documents that have an address and were last read long before a day, those first that were read longest ago. */
export function linkTasks({ site, sources }: Library, on: string): TaskGroup {
  const old = Object.entries(sources).filter(([, { read }]) => read.on < daysAfter(on, -daysUnread));
  const linked = old.sort(byDay).flatMap(([id, { name, read, csl }]) => (csl.URL === undefined ? [] : [{ id, name, on: read.on, link: csl.URL }]));
  return {
    title: `Web pages and links to look at again, read more than ${daysUnread} days ago`,
    how: 'Open the link. See whether it still leads to the document, and whether the document still says what our passages say. Then set the day in “read”.',
    tasks: linked.map(({ id, name, on, link }) => ({ what: `Read ${on}: ${name}, ${link}`, url: `${site.url}${address.source(id)}` })),
  };
}
