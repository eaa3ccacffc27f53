import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runScript, workspace } from '../support/workspace';

const article = 'content/articles/evidence/first.mdx';

/** Checks a project before and after a change to it in one process, as `npm run dev` does; gives what was said each time. */
async function saidAround(root: string, changes: readonly { readonly file: string; readonly text: string }[]): Promise<readonly string[]> {
  const script = join(root, 'checks.ts');
  writeFileSync(
    script,
    `import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentChecker } from '@/lib/cli/content-checker';
const check = contentChecker('${root}');
const said = [await check()];
for (const { file, text } of ${JSON.stringify(changes)}) {
  writeFileSync(join('${root}', file), text);
  said.push(await check());
}
console.log(JSON.stringify(said));
`,
  );
  const { output } = await runScript(script);
  return JSON.parse(output.trim()) as string[];
}

test.concurrent('while one writes, a broken article is told in the words of the check, and is forgotten when it is mended', async () => {
  const root = workspace([]);
  const sound = readFileSync(join(root, article), 'utf8');
  const broken = sound.replace('<Ours>', '<Our>');
  const said = await saidAround(root, [
    { file: article, text: broken },
    { file: article, text: sound },
  ]);
  writeFileSync(join(root, article), broken);
  const { output } = await runScript('lib/cli/check.ts', [root]);
  expect(said[0]).toMatch(/^Content is sound/);
  expect(`${said[1]}\n`).toBe(output);
  expect(said[2]).toBe(said[0]);
});

test.concurrent('while one writes, a changed entry of a registry is seen', async () => {
  const root = workspace([]);
  const path = 'content/glossary.ts';
  const before = readFileSync(join(root, path), 'utf8');
  const said = await saidAround(root, [
    { file: path, text: `${before}\nthrow new Error('The glossary was loaded again.');\n` },
    { file: path, text: before },
  ]);
  expect(said[1]).toBe('The glossary was loaded again.');
  expect(said[2]).toMatch(/^Content is sound/);
});
