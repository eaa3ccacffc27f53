import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { caddyFragment } from '@/lib/seal/caddy';
import { baseIn, headersFile, readHeadersFile } from '@/lib/seal/header-files';
import { contentSecurityPolicy, headerRules, headersFor } from '@/lib/seal/headers';
import { inlineHashes } from '@/lib/seal/inline-hashes';
import { nginxFragment } from '@/lib/seal/nginx';
import { withSpeculationRules } from '@/lib/seal/speculation-rules';

const rules = headerRules({ script: ['AAAA', 'BBBB'], style: ['CCCC'] }, ['EEEE']);

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
  expect(headersFor(rules, '/evidence/does-it-help/').get('Cache-Control')).toBe('public, max-age=0, must-revalidate');
  expect(headersFor(rules, '/sw.js').get('Cache-Control')).toContain('must-revalidate');
});

test.for([
  ['Content-Security-Policy', /default-src 'none'/, 'a script or form that somebody smuggled into a page'],
  ['Strict-Transport-Security', /^max-age=63072000; includeSubDomains; preload$/, 'being led to an unencrypted copy, on the first visit too'],
  ['Cross-Origin-Opener-Policy', /^same-origin$/, 'a page that opened ours and reaches into its window'],
  ['Cross-Origin-Embedder-Policy', /^require-corp$/, 'files of others in a page of ours'],
  ['Cross-Origin-Resource-Policy', /^same-origin$/, 'reading a page through the processor of who embeds it'],
  ['X-Content-Type-Options', /^nosniff$/, 'a file taken for a script'],
  ['X-Frame-Options', /^DENY$/, 'a page of ours under an invisible page of others, in old browsers too'],
  ['Referrer-Policy', /^no-referrer$/, 'other sites learning which page of ours a reader came from'],
  ['Permissions-Policy', /camera=\(\).*geolocation=\(\).*microphone=\(\)/, 'a script that listens, looks or locates'],
] as const)('every path has %s (%s), against %s', ([name, value]) => {
  for (const path of ['/', '/evidence/does-it-help/', '/sw.js', '/404.html', '/not/there', '/feed.xml']) {
    expect(headersFor(rules, path).get(name), path).toMatch(value);
  }
});

test.for(['/elements/site.0123abcd.js', '/qr/home.svg', '/icons/icon-192.png', '/manifest.webmanifest'])('%s, which a visit fetches beside its page, has the short policy of a file that runs nothing, and the rest', (path) => {
  const [page, file] = [headersFor(rules, '/'), headersFor(rules, path)];
  expect(file.get('Content-Security-Policy')).toBe("default-src 'none'; frame-ancestors 'none'");
  expect([...page.keys()].filter((name) => !file.has(name))).toEqual(['Permissions-Policy']);
  expect([...page].filter(([name, value]) => file.get(name) !== value).map(([name]) => name).filter((name) => name !== 'Cache-Control')).toEqual(['Content-Security-Policy', 'Permissions-Policy']);
});

test('data and pictures may be used by other sites, in their own types; nothing else may', () => {
  const told = (path: string) => ['Access-Control-Allow-Origin', 'Cross-Origin-Resource-Policy', 'Content-Type'].map((name) => headersFor(rules, path).get(name));
  expect(told('/data/claims.json')).toEqual(['*', 'cross-origin', undefined]);
  expect(told('/og/home.png')).toEqual(['*', 'cross-origin', undefined]);
  expect(told('/data/library.bib')).toEqual(['*', 'cross-origin', 'application/x-bibtex; charset=utf-8']);
  expect(told('/data/figures/a.csv')).toEqual(['*', 'cross-origin', 'text/csv; charset=utf-8']);
  expect(told('/data-about/a.csv')).toEqual([undefined, 'same-origin', undefined]);
});

test('a card may be framed by anybody, runs nothing and has its own styles alone; nothing else may be framed', () => {
  const card = headersFor(rules, '/embed/claims/a/');
  expect(card.get('Content-Security-Policy')).toBe("default-src 'none'; style-src 'sha256-EEEE'; frame-ancestors *; base-uri 'none'; form-action 'none'");
  expect([card.has('X-Frame-Options'), card.get('Cross-Origin-Resource-Policy')]).toEqual([false, 'cross-origin']);
  expect(card.get('X-Content-Type-Options')).toBe('nosniff');
  for (const path of ['/', '/claims/a/', '/embed', '/oembed/claims/a.json', '/embedded/']) {
    const headers = headersFor(rules, path);
    expect([headers.get('X-Frame-Options'), headers.get('Content-Security-Policy')?.includes("frame-ancestors 'none'")], path).toEqual(['DENY', true]);
  }
});

test('every server is told to leave the headers of frames away from cards', () => {
  const place = (text: string, from: string, to: string) => text.slice(text.indexOf(from)).split(to)[0] ?? '';
  expect(place(headersFile(rules), '/embed/*', '\n\n')).toContain('  ! X-Frame-Options\n');
  expect(place(nginxFragment(rules), 'location ^~ /embed/', '\n}')).not.toContain('X-Frame-Options');
  expect(place(caddyFragment(rules), 'path /embed/*', '\n  }\n  @')).toContain('    -X-Frame-Options\n');
});

test('what is written as a file of headers is read back as it was', () => {
  expect(readHeadersFile(headersFile(rules))).toEqual(rules);
});

test('a header that a later rule sets again is first taken away, for hosts that would join both values', () => {
  const file = headersFile(rules);
  expect(file).toContain('/elements/*\n  ! Content-Security-Policy\n  ! Cache-Control\n  ! Permissions-Policy\n  Content-Security-Policy: default-src');
  const places = file.split('\n\n').slice(1);
  const inAll = headersFor(rules.slice(0, 1), '/');
  for (const place of places) {
    for (const [, name = ''] of place.matchAll(/^ {2}([\w-]+):/gm)) expect(place.includes(`  ! ${name}\n`), place).toBe(inAll.has(name));
  }
});

test('hosts take every line of the file', () => {
  const lines = headersFile(headerRules({ script: ['A'.repeat(44)], style: Array.from({ length: 16 }, () => 'A'.repeat(44)) })).split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
  for (const { path } of rules) expect(path.split('*').length).toBeLessThanOrEqual(2);
});

test('in a folder of a host each path of the file begins with it, and is read back without it', () => {
  const based = headerRules({ script: [], style: [] });
  const file = headersFile(based, '/evidence-site');
  expect(file.match(/^\/.*$/gm)?.filter((path) => !path.startsWith('/evidence-site/'))).toEqual([]);
  expect(file).toContain('/evidence-site/elements/*\n  ! Content-Security-Policy\n');
  expect([baseIn(file), baseIn(headersFile(rules))]).toEqual(['/evidence-site', '']);
  expect(readHeadersFile(file)).toEqual(based);
});

test('nginx is told of nothing beside the folder of the site', () => {
  const lines = nginxFragment(rules, '/evidence-site').split('\n');
  expect([lines[0], lines.at(-2)]).toEqual(['location ^~ /evidence-site/ {', '}']);
  expect(lines.filter((line) => /\b(?:location|error_page)\b/.test(line) && !line.includes(' /evidence-site/'))).toEqual([]);
});

test('Caddy is told of nothing beside the folder of the site', () => {
  const lines = caddyFragment(rules, '/evidence-site').split('\n');
  expect(lines.slice(0, 2)).toEqual(['redir /evidence-site /evidence-site/ 308', 'handle /evidence-site/* {']);
  expect(lines.filter((line) => /^ *(?:path|rewrite) /.test(line) && !line.includes(' /evidence-site/'))).toEqual([]);
  expect(lines.join('\n')).toContain('expression {err.status_code} == 404\n    path /evidence-site/*');
});

test('nginx forgets the headers of a place in a place inside of it, so each place tells all', () => {
  const places = nginxFragment(rules).split(/^location /m).slice(1);
  expect(places.map((place) => place.split(' {')[0])).toEqual(['/', '^~ /elements/', '^~ /qr/', '^~ /icons/', '= /manifest.webmanifest', '^~ /data/', '^~ /og/', '^~ /oembed/', '^~ /embed/', '= /feed.xml', '= /feed.json']);
  for (const place of places) expect(place).toContain('add_header Content-Security-Policy');
  expect(places.find((place) => place.startsWith('^~ /elements/'))).toContain('immutable');
});

test('nginx gets the types of all files, which its place for data then needs not name', () => {
  const fragment = nginxFragment(rules);
  expect(fragment).toContain("'application/x-bibtex; charset=utf-8' bib;");
  expect(fragment).toContain("'text/html; charset=utf-8' html;");
});

test('Caddy gets each rule once, in our order, and the page for unknown addresses', () => {
  const fragment = caddyFragment(rules);
  expect(fragment.match(/^ {2}header /gm)).toHaveLength(rules.length + 1);
  expect(fragment).toContain('header @other Allow');
  expect(fragment).toMatch(/^route \{\n {2}header \{/);
  expect(fragment).toContain('rewrite * /404.html');
});

test('only scripts that run inline, and styles, are counted, by what is between their tags', () => {
  const html = '<style>p{}</style><script>a()</script><script src="/x.js"></script><script type="application/ld+json">{}</script><script></script>';
  const { script, style } = inlineHashes(html);
  expect(script).toEqual(['qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4=']);
  expect(style).toEqual([createHash('sha256').update('p{}').digest('base64')]);
});

test('rules of what to fetch ahead stand in each page, for the folder of the site, and the policy names them', () => {
  const html = withSpeculationRules('<body><p>a</p></body>', '/evidence-site');
  const [, rules = ''] = /<script type="speculationrules">(.*)<\/script><\/body>$/.exec(html) ?? [];
  expect(JSON.parse(rules)).toMatchObject({ prefetch: [{ where: { and: [{ href_matches: '/evidence-site/*' }, { not: { href_matches: '/evidence-site/data/*' } }] } }] });
  expect(inlineHashes(html).script).toEqual([createHash('sha256').update(rules).digest('base64')]);
});
