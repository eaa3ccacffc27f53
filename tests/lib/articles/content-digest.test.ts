import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentDigest } from '@/lib/articles/read';
import { workspace } from '../../support/workspace';

const changes: readonly (readonly [string, (content: string) => void])[] = [
  ['an article is written', (content) => writeFileSync(join(content, 'articles/evidence/first.mdx'), 'Other words.')],
  ['an article is renamed', (content) => renameSync(join(content, 'articles/evidence/first.mdx'), join(content, 'articles/evidence/second.mdx'))],
  ['a registry is written', (content) => writeFileSync(join(content, 'glossary.ts'), 'export const glossary = {};')],
  ['the ledger is written', (content) => writeFileSync(join(content, 'ledger.json'), '{}')],
  ['the fingerprints of the pages are taken out', (content) => rmSync(join(content, 'page-runs.json'))],
];

test.for(changes)('content counts as another when %s', ([, change]) => {
  const root = workspace([]);
  const before = contentDigest(root);
  expect(contentDigest(root)).toBe(before);
  change(join(root, 'content'));
  expect(contentDigest(root)).not.toBe(before);
});

test('the same content in another folder is the same', () => {
  expect(contentDigest(workspace([]))).toBe(contentDigest(workspace([])));
});
