import { site } from '../../content/site';
import { basePath } from '../domain/site';
import { listen, siteServer } from '../serve/server';
import { stopOnSignal } from '../serve/stop';
import { build } from './build';
import { isCurrent } from './is-current';

/** `npm start`: builds the site if it is missing or older than its inputs, and serves it. */
const port = Number(process.env.PORT ?? 3000);

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  fail(`PORT is “${process.env.PORT}”; it must be a whole number from 1 to 65535.`);
}
if (!isCurrent()) {
  console.log('Building the site…');
  const status = build();
  if (status !== 0) process.exit(status);
}
try {
  const server = siteServer('out');
  stopOnSignal(server, () => process.exit(0));
  const base = basePath(site);
  console.log(`The site is at ${await listen(server, port)}${base && `${base}/`} (stop it with Ctrl+C)`);
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
