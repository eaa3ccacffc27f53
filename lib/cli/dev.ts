import { binary, run } from './run';

/** `npm run dev`: Next's development server. Reload the page to see a change in an article. */
process.exitCode = run(binary('next'), ['dev', ...process.argv.slice(2)], { NEXT_TELEMETRY_DISABLED: '1' });
