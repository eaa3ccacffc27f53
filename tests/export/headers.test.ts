import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readHeadersFile } from '@/lib/seal/header-files';
import { headersFor } from '@/lib/seal/headers';
import { inlineHashes } from '@/lib/seal/inline-hashes';
import { readSite } from '@/lib/serve/site';
import { cards, pages } from '../support/pages';

const rules = readHeadersFile(readFileSync('out/_headers', 'utf8'));
const { files } = readSite('out');

test('every kind of file in the built site has a content type', () => {
  expect([...files].filter(([, { type }]) => type === 'application/octet-stream').map(([path]) => path)).toEqual([]);
});

test.for(['script', 'style'] as const)('every inline %s of every page is named by the policy, and no other', (name) => {
  const policy = headersFor(rules, '/').get('Content-Security-Policy') ?? '';
  const [, directive = ''] = new RegExp(`${name}-src ([^;]+)`).exec(policy) ?? [];
  const named = [...directive.matchAll(/'sha256-([^']+)'/g)].map(([, hash]) => hash);
  expect([...new Set(pages.flatMap(({ html }) => inlineHashes(html)[name]))].sort()).toEqual(named.sort());
});

test('the styles of cards are named by the policy of cards alone', () => {
  const policyOf = (path: string) => headersFor(rules, path).get('Content-Security-Policy') ?? '';
  const styles = [...new Set(cards.flatMap(({ html }) => inlineHashes(html).style))];
  expect(policyOf('/embed/claims/a/')).toContain(`style-src ${styles.map((hash) => `'sha256-${hash}'`).join(' ')};`);
  for (const hash of styles) expect(policyOf('/')).not.toContain(hash);
});

test('every rule is for files that are there', () => {
  for (const { path, headers } of rules) {
    const [name = '', value] = headers.at(-1) ?? [];
    expect([...files.keys()].some((file) => headersFor([{ path, headers }], file).get(name) === value), path).toBe(true);
  }
});

test('only data, pictures and cards are for other sites to use', () => {
  const open = [...files.keys()].filter((path) => headersFor(rules, path).get('Cross-Origin-Resource-Policy') !== 'same-origin');
  expect([...new Set(open.map((path) => path.split('/')[1]))].sort()).toEqual(['data', 'embed', 'oembed', 'og']);
});
