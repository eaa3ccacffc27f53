import { measuredOn } from './machine';
import { Section } from './report';
import { page } from './page/part';
import { serve } from './serve/part';

const parts = {
  page: { title: 'Pages', run: page },
  serve: { title: 'Serving', run: serve },
} as const;

/**
 * `npm run bench [-- part …]`: measures the parts that are named, or all, and writes
 * `tests/bench/RESULTS.md`. A part that fails is recorded as failed, and the others go on.
 */
const named = process.argv.slice(2);
const unknown = named.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(`There is no part “${unknown.join('”, “')}”. The parts are ${Object.keys(parts).join(', ')}.`);
  process.exit(1);
}
for (const [name, { title, run }] of Object.entries(parts)) {
  if (named.length > 0 && !named.includes(name)) continue;
  console.log(`── ${title}`);
  await run(new Section('tests/bench/RESULTS.md', title, measuredOn()));
}
