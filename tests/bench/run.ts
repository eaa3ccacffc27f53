import { parseArgs } from 'node:util';
import { build as buildSite } from '@/lib/cli/build';
import { isCurrent } from '@/lib/cli/is-current';
import { build } from './build/part';
import { check } from './check/part';
import { measuredOn } from './machine';
import { page } from './page/part';
import { Section } from './report';
import { serve } from './serve/part';

/** What is measured, in this order: what takes longest comes last. */
const parts = {
  page: { title: 'Pages', run: page },
  serve: { title: 'Serving', run: serve },
  check: { title: 'Checks against size', run: check },
  build: { title: 'Builds against size', run: build },
} as const;

/**
 * `npm run bench [-- part … --sizes 30,100]`: measures the parts that are named, or all, and writes
 * `tests/bench/RESULTS.md`. What fails is recorded with its reason, and the others go on.
 */
const { positionals, values } = parseArgs({ allowPositionals: true, options: { sizes: { type: 'string', default: '30,100,500,2000' } } });
const unknown = positionals.filter((name) => !Object.hasOwn(parts, name));
const sizes = values.sizes.split(',').map(Number);
if (unknown.length > 0 || !sizes.every((size) => Number.isInteger(size) && size > 0)) {
  console.error(`Name parts among ${Object.keys(parts).join(', ')}, and sizes as numbers of articles: --sizes 30,100`);
  process.exit(1);
}
const isWanted = (name: string) => positionals.length === 0 || positionals.includes(name);
const machine = measuredOn();
if ((isWanted('page') || isWanted('serve')) && !isCurrent()) {
  console.log('Building the site…');
  buildSite();
}
for (const [name, { title, run }] of Object.entries(parts)) {
  if (!isWanted(name)) continue;
  console.log(`── ${title}`);
  await run(new Section('tests/bench/RESULTS.md', title, machine), sizes);
}
