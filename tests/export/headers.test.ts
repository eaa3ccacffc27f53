import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readHeadersFile } from '@/lib/seal/header-files';
import { headersFor } from '@/lib/seal/headers';
import { readSite } from '@/lib/serve/site';
import { cards, pages } from '../support/pages';
import { opennessFaults, untypedFiles, unusedRules } from '../support/site-checks/header-rules';
import { policyFaults } from '../support/site-checks/policy';

const rules = readHeadersFile(readFileSync('out/_headers', 'utf8'));
const { files } = readSite('out');
const paths = [...files.keys()];
const policyOf = (path: string) => headersFor(rules, path).get('Content-Security-Policy') ?? '';

test('every kind of file in the built site has a content type', () => {
  expect(untypedFiles(files)).toEqual([]);
});

test.for(['script', 'style'] as const)('every inline %s of every page is named by the policy, and no other', (name) => {
  expect(policyFaults(pages, policyOf('/'), name)).toEqual([]);
});

test('the styles of cards are named by the policy of cards alone', () => {
  expect(policyFaults(cards, policyOf('/embed/claims/a/'), 'style')).toEqual([]);
});

test('cards have a policy that lets no script run', () => {
  expect(policyOf('/embed/claims/a/')).toContain("default-src 'none'");
  expect(policyOf('/embed/claims/a/')).not.toContain('script-src');
});

test('every rule is for files that are there', () => {
  expect(unusedRules(rules, paths)).toEqual([]);
});

test('only data, pictures and cards are for other sites to use', () => {
  expect(opennessFaults(rules, paths, ['data', 'embed', 'oembed', 'og'])).toEqual([]);
});
