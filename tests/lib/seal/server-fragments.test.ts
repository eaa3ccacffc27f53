import { expect, test } from 'vitest';
import { caddyFragment } from '@/lib/seal/caddy';
import { contentTypes } from '@/lib/seal/content-types';
import type { HeaderRule } from '@/lib/seal/headers';
import { nginxFragment } from '@/lib/seal/nginx';

const rules: readonly HeaderRule[] = [
  { path: '/*', headers: [['X-All', "it's"], ['Cache-Control', 'short']] },
  { path: '/kept/*', headers: [['Cache-Control', 'long']] },
  { path: '/one.bib', headers: [['Content-Type', 'text/plain']] },
  { path: '/data/*.csv', headers: [['Content-Type', 'text/csv']] },
];
const typeLines = [...contentTypes].map(([end, type]) => `  '${type}' ${end};`);
const nginxStart = (base: string) => [
  'server_tokens off;',
  'index index.html;',
  '# A redirect to a page’s address with its slash must not name the port behind a proxy.',
  'absolute_redirect off;',
  `error_page 404 ${base}/404.html;`,
  '# With the brotli module, add: brotli_static on;',
  'gzip_static on;',
  'types {',
  ...typeLines,
  '}',
  'default_type application/octet-stream;',
];
const place = (where: string, ...lines: readonly string[]) => [`location ${where} {`, ...lines.map((line) => `  ${line}`), '  try_files $uri $uri/ =404;', '}'];
const nginxPlaces = (base: string) => [
  ...place(`${base}/`, "add_header X-All 'it\\'s' always;", "add_header Cache-Control 'short' always;"),
  ...place(`^~ ${base}/kept/`, "add_header X-All 'it\\'s' always;", "add_header Cache-Control 'long' always;"),
  ...place(`= ${base}/one.bib`, 'types {}', "default_type 'text/plain';", "add_header X-All 'it\\'s' always;", "add_header Cache-Control 'short' always;"),
];

test('nginx gets the whole of its part of a server block', () => {
  expect(nginxFragment(rules).split('\n')).toEqual([...nginxStart(''), ...nginxPlaces(''), '']);
});

test('nginx gets the same inside one place, when the site stands in a folder', () => {
  expect(nginxFragment(rules, '/site').split('\n')).toEqual(['location ^~ /site/ {', ...nginxStart('/site'), ...nginxPlaces('/site'), '}', '']);
});

const files = (index: number, path: string, header: string) => [`  @rule${index} {`, `    path ${path}`, '    file {path} {path}index.html', '  }', `  header @rule${index} {`, `    ${header}`, '  }'];
const caddyRoute = (base: string) => [
  'route {',
  '  header {',
  '    X-All "it\'s"',
  '    Cache-Control "short"',
  '  }',
  ...files(1, `${base}/kept/*`, 'Cache-Control "long"'),
  ...files(2, `${base}/one.bib`, 'Content-Type "text/plain"'),
  ...files(3, `${base}/data/*.csv`, 'Content-Type "text/csv"'),
  '  @other not method GET HEAD',
  '  header @other Allow "GET, HEAD"',
  '  respond @other 405',
  '}',
  'file_server {',
  '  precompressed br gzip',
  '}',
];
const caddyMissing = (base: string) => ['  handle @missing {', `    rewrite * ${base}/404.html`, '    file_server {', '      precompressed br gzip', '    }', '  }', '}', ''];

test('Caddy gets the whole of its part of a site block', () => {
  expect(caddyFragment(rules).split('\n')).toEqual([...caddyRoute(''), 'handle_errors {', '  @missing expression {err.status_code} == 404', ...caddyMissing('')]);
});

test('Caddy gets the same inside one place, when the site stands in a folder', () => {
  expect(caddyFragment(rules, '/site').split('\n')).toEqual([
    'redir /site /site/ 308',
    'handle /site/* {',
    ...caddyRoute('/site'),
    '}',
    'handle_errors {',
    '  @missing {',
    '    expression {err.status_code} == 404',
    '    path /site/*',
    '  }',
    ...caddyMissing('/site'),
  ]);
});
