import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

/** A look at 600 pages of 200 kB in a process with less memory than they take together. */
const look = (what: string) => promisify(execFile)(process.execPath, ['--max-old-space-size=64', '--import', 'tsx', 'tests/support/many-pages.ts', what]);

test.for(['unreferenced', 'page faults'])('to find %s does not hold all pages in memory', async (what) => {
  await expect(look(what)).resolves.toMatchObject({ stderr: '' });
});
