import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeContent } from '../bench/build/write-content';
import { runScript } from '../support/workspace';

test('generated articles keep every rule of the site', async () => {
  mkdirSync('.tmp', { recursive: true });
  const root = mkdtempSync(join('.tmp', 'generated-'));
  writeContent(root, 3);
  const recorded = await runScript('lib/cli/record.ts', [root]);
  expect(recorded.output).toContain('30 claims recorded.');
  const { code, output } = await runScript('lib/cli/check.ts', [root]);
  expect(output).toContain('Content is sound: 3 articles, 30 claims, 3 sources');
  expect(code).toBe(0);
});
