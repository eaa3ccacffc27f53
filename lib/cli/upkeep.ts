import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readContent } from '../articles/read';
import { Day } from '../domain/id';
import { buildLibrary } from '../library';
import { buildDay } from '../publish/build-day';
import { readRetractionList, type RetractionList } from '../upkeep/retraction-list';
import { toDoList, toDoText } from '../upkeep/to-do-list';
import { contentAt } from './content';

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

type Asked = { readonly on: string; readonly retractions: RetractionList | undefined };

/** @throws Error with what is wrong with the arguments, or with the list that they name. */
function asked(): Asked {
  const { on, retractions: file } = parseArgs({ options: { on: { type: 'string' }, retractions: { type: 'string' } } }).values;
  return { on: on === undefined ? buildDay() : dayOf(on), retractions: file === undefined ? undefined : readRetractionList(file, textOf(file)) };
}

function askedOrEnd(): Asked {
  try {
    return asked();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}

/** `npm run upkeep [-- --on 2027-06-01 --retractions list.csv]`: prints what has to be done to keep the site true. */
const options = askedOrEnd();
const library = buildLibrary(await contentAt('.'), readContent('.'));
console.log(toDoText(toDoList(library, options), options.on));
