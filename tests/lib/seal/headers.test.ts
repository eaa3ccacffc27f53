import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { caddyFragment, headersFile, nginxFragment, readHeadersFile } from '@/lib/seal/header-files';
import { contentSecurityPolicy, headerRules, headersFor } from '@/lib/seal/headers';
import { inlineHashes } from '@/lib/seal/inline-hashes';

const rules = headerRules({ script: ['AAAA', 'BBBB'], style: ['CCCC'] });

test('the policy allows scripts of the site, and what is inline only by its hash', () => {
  const policy = contentSecurityPolicy({ script: ['AAAA'], style: ['CCCC', 'DDDD'] });
  expect(policy).toContain("script-src 'self' 'sha256-AAAA'; style-src 'sha256-CCCC' 'sha256-DDDD';");
  expect(policy).toMatch(/^default-src 'none'; /);
  expect(policy).not.toContain('unsafe');
});

test.for(['frame-ancestors', 'base-uri', 'form-action'])('%s is closed', (directive) => {
  expect(contentSecurityPolicy({ script: [], style: [] })).toContain(`${directive} 'none'`);
});

test('what is named by its content is kept for a year, and pages are asked for anew', () => {
  expect(headersFor(rules, '/elements/site.0123abcd.js').get('Cache-Control')).toBe('public, max-age=31536000, immutable');
  expect(headersFor(rules, '/_next/static/chunks/a.css').get('Cache-Control')).toContain('immutable');
  expect(headersFor(rules, '/evidence/does-it-help/').get('Cache-Control')).toBe('public, max-age=0, must-revalidate');
  expect(headersFor(rules, '/sw.js').get('Cache-Control')).toContain('must-revalidate');
});

test('every path has every header of security', () => {
  for (const path of ['/', '/elements/site.0123abcd.js', '/data/claims.json', '/not/there']) {
    const names = [...headersFor(rules, path).keys()];
    for (const name of ['Content-Security-Policy', 'Strict-Transport-Security', 'Cross-Origin-Opener-Policy', 'Cross-Origin-Embedder-Policy', 'Cross-Origin-Resource-Policy', 'X-Content-Type-Options', 'Referrer-Policy', 'Permissions-Policy']) {
      expect(names, path).toContain(name);
    }
  }
});

test('what is written as a file of headers is read back as it was', () => {
  expect(readHeadersFile(headersFile(rules))).toEqual(rules);
});

test('nginx forgets the headers of a place in a place inside of it, so each place tells all', () => {
  const places = nginxFragment(rules).split(/^location /m).slice(1);
  expect(places).toHaveLength(rules.length);
  for (const place of places) expect(place).toContain('add_header Content-Security-Policy');
  expect(places.find((place) => place.startsWith('^~ /elements/'))).toContain('immutable');
});

test('Caddy gets each rule once, in our order, and the page for unknown addresses', () => {
  const fragment = caddyFragment(rules);
  expect(fragment.match(/^ {2}header /gm)).toHaveLength(rules.length);
  expect(fragment).toMatch(/^route \{\n {2}header \/\* \{/);
  expect(fragment).toContain('rewrite * /404.html');
});

test('only scripts that run inline, and styles, are counted, by what is between their tags', () => {
  const html = '<style>p{}</style><script>a()</script><script src="/x.js"></script><script type="application/ld+json">{}</script><script></script>';
  const { script, style } = inlineHashes(html);
  expect(script).toEqual(['qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4=']);
  expect(style).toEqual([createHash('sha256').update('p{}').digest('base64')]);
});
