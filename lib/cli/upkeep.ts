import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readContent } from '../articles/read';
import type { Content } from '../domain/content';
import { Day } from '../domain/id';
import { buildLibrary } from '../library';
import { buildDay } from '../publish/build-day';
import { lastChecked } from '../publish/page-version';
import { readRetractionList, type RetractionList } from '../upkeep/retraction-list';
import { toDoList, toDoText } from '../upkeep/to-do-list';
import { contentAt } from './content';

const usage = `Usage: npm run upkeep -- [--on YYYY-MM-DD] [--retractions file.csv]

Prints what has to be done to keep the site true, the most urgent kinds first.

--on           the day for which the list is made; today when left out
--retractions  the CSV file of Retraction Watch (gitlab.com/crossref/retraction-watch-data)
--help         prints this`;

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`${file} cannot be read (${error instanceof Error ? error.message : String(error)}). Name the CSV file of a retraction list.`, { cause: error });
  }
}

function dayOf(on: string): string {
  if (!Day.safeParse(on).success) throw new Error(`“${on}” is no day. Write it as YYYY-MM-DD, such as --on 2027-06-01.`);
  return on;
}

/** @throws Error for a day before the last check of a claim: it has no list, because what was due then was done since. */
function refuseEarlier(on: string, content: Content): void {
  const checked = lastChecked(content);
  if (on < checked) throw new Error(`${on} lies before ${checked}, the last day on which a claim was checked. Name that day or a later one, such as --on ${checked}.`);
}

type Asked = { readonly on: string | undefined; readonly retractions: RetractionList | undefined };

/** @throws Error with what is wrong with the arguments, or with the list that they name. */
function asked(): Asked | 'help' {
  const options = { on: { type: 'string' }, retractions: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;
  const { on, retractions: file, help } = parseArgs({ options }).values;
  if (help) return 'help';
  return { on: on === undefined ? undefined : dayOf(on), retractions: file === undefined ? undefined : readRetractionList(file, textOf(file)) };
}

function orEnd<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}

// A reader that has seen enough, such as `head`, closes the pipe: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

/** `npm run upkeep [-- --on 2027-06-01 --retractions list.csv]`: prints what has to be done to keep the site true. */
const options = orEnd(asked);
if (options === 'help') {
  console.log(usage);
} else {
  const content = await contentAt('.');
  const { on = buildDay(), retractions } = options;
  if (options.on !== undefined) orEnd(() => refuseEarlier(on, content));
  console.log(toDoText(toDoList(buildLibrary(content, readContent('.')), { on, retractions }), on));
}
