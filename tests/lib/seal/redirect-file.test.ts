import { expect, test } from 'vitest';
import { caddyFragment } from '@/lib/seal/caddy';
import { headerRules } from '@/lib/seal/headers';
import { nginxFragment } from '@/lib/seal/nginx';
import { movedPaths, readRedirectsFile, redirectsFile } from '@/lib/seal/redirect-file';

const redirects = [{ from: '/evidence/old/', to: '/evidence/new/' }];
const rules = headerRules({ script: [], style: [] });

test('an old address leads on in one step, with its slash at the end and without', () => {
  expect(redirectsFile(movedPaths(redirects))).toBe('/evidence/old/ /evidence/new/ 301\n/evidence/old /evidence/new/ 301\n');
});

test('in a folder of a host both addresses begin with it', () => {
  expect(redirectsFile(movedPaths(redirects, '/evidence-site'))).toContain('/evidence-site/evidence/old/ /evidence-site/evidence/new/ 301\n');
});

test('what is written as a file of redirects is read back as it was', () => {
  expect(readRedirectsFile(redirectsFile(movedPaths(redirects, '/a')))).toEqual(movedPaths(redirects, '/a'));
  expect(readRedirectsFile('')).toEqual([]);
});

test('nginx and Caddy are told of every old address', () => {
  const moved = movedPaths(redirects);
  expect(nginxFragment(rules, '', moved).match(/location = \/evidence\/old\/? \{[^}]*Strict-Transport-Security[^}]*return 301 \/evidence\/new\/;/g)).toHaveLength(2);
  expect(caddyFragment(rules, '', moved)).toContain('  redir /evidence/old/ /evidence/new/ 301\n  redir /evidence/old /evidence/new/ 301\n');
});
