import { expect, test } from 'vitest';
import { runScript } from '../support/workspace';

test('mutation testing of a folder that it does not know names the ones that it does', async () => {
  expect(await runScript('tests/run/mutation.ts', ['cheks'])).toEqual({
    code: 1,
    output: 'There is nothing to mutate under cheks. Name any of: citations, domain, seal, checks.\n',
  });
});
