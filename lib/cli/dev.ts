import { spawn } from 'node:child_process';
import { contentChecker } from './content-checker';
import { binary } from './run';
import { watchContent } from './watch-content';

/**
 * `npm run dev`: Next's development server. Reload the page to see a change in an article. Beside
 * it, content is checked whenever it changes, and the terminal says what `npm run check` would.
 */
const server = spawn(binary('next'), ['dev', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
});
const ended = new AbortController();
server.on('exit', (code) => {
  process.exitCode = code ?? 1;
  ended.abort();
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => server.kill(signal));

const check = contentChecker('.');
let said = '';
await watchContent(
  '.',
  async () => {
    const words = await check();
    if (words !== said) console.log(words);
    said = words;
  },
  ended.signal,
);
