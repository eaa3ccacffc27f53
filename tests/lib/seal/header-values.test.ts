import { expect, test } from 'vitest';
import { contentTypeOf } from '@/lib/seal/content-types';
import { headersFile, readHeadersFile } from '@/lib/seal/header-files';
import { contentSecurityPolicy, headerRules, headersFor, type HeaderRule } from '@/lib/seal/headers';

test('the policy of a page without anything inline', () => {
  expect(contentSecurityPolicy({ script: [], style: [] }).split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'none'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types offline-copy',
  ]);
});

test('every header of a page, and no other', () => {
  const inline = { script: ['AAAA'], style: ['BBBB'] };
  expect(Object.fromEntries(headersFor(headerRules(inline), '/'))).toEqual({
    'Content-Security-Policy': contentSecurityPolicy(inline),
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy':
      'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), midi=(), payment=(), usb=()',
    'Cache-Control': 'public, max-age=0, must-revalidate',
    Vary: 'Accept-Encoding',
  });
});

const rules: readonly HeaderRule[] = [
  { path: '/one', headers: [['A', 'one']] },
  { path: '/aba*aba', headers: [['A', 'around']] },
];

test.for([
  ['/one', 'one'],
  ['/one/more', undefined],
  ['/aba-aba', 'around'],
  ['/abaaba', 'around'],
  ['/aba', undefined],
  ['/aba-ab', undefined],
] as const)('of %s the header is %s', ([path, value]) => {
  expect(headersFor(rules, path).get('A')).toBe(value);
});

test('a file of headers is read as it stands, and what is no header is passed over', () => {
  const text = '/*\n  A: one: two\n/b/*\n  ! A\n  A:\n  C: d\n';
  expect(readHeadersFile(text)).toEqual([
    { path: '/*', headers: [['A', 'one: two']] },
    { path: '/b/*', headers: [['C', 'd']], without: ['A'] },
  ]);
  expect(readHeadersFile('  A: before any path\n')).toEqual([]);
});

test('a file of headers takes away only what holds for all paths', () => {
  const text = headersFile([{ path: '/*', headers: [['A', '1']] }, { path: '/b', headers: [['A', '2'], ['B', '3']] }]);
  expect(text).toBe('/*\n  A: 1\n\n/b\n  ! A\n  A: 2\n  B: 3\n');
});

test.for([
  ['index.html', 'text/html; charset=utf-8'],
  ['site.webmanifest', 'application/manifest+json'],
  ['index.html.br', 'application/octet-stream'],
  ['css', 'application/octet-stream'],
] as const)('%s is sent as %s', ([path, type]) => {
  expect(contentTypeOf(path)).toBe(type);
});
