import { mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { inlineHashes } from '@/lib/seal/inline-hashes';
import { pathsIn } from '@/lib/seal/paths-in';
import { isForRuntime, seal } from '@/lib/seal/seal';
import { weightsIn } from '@/lib/seal/weights';

const css = '@layer base{.all{color:red}.style-part-a{x:y}.of-script{color:green}.style-part-b{x:y}.of-nobody{color:blue}}';
const page = (script: string, more = '') => `<head><link rel="stylesheet" href="/_next/a.css"/></head><body><h1>A page</h1>${script}${more}</body>`;

/** An export with everything in it that is taken out or changed. */
const files = {
  'index.html': page('<script src="/elements/site.js"></script>', '<script>inline()</script>'),
  'about/index.html': page('<script src="/elements/site.js"></script><script src="/elements/finder.js"></script>', '<p>Long. </p>'.repeat(200)),
  'index.txt': 'data of the framework',
  'about/__next.tree.txt': 'data of the framework',
  '_next/chunks/only/runtime.js': 'runtime()',
  '_next/a.css': css,
  'elements/site.js': 'site()',
  'elements/finder.js': 'add("of-script")',
  'elements/unused.js': 'unused()',
  'elements/offline.js': 'worker()',
  'data/search.json': '{"entries":[{"href":"/about/"}]}',
  'notes.txt': 'stays',
} as const;

/** Seals the export in a folder of its own. */
async function sealed(): Promise<{ readonly folder: string; readonly read: (path: string) => string }> {
  mkdirSync('.tmp', { recursive: true });
  const folder = mkdtempSync(join('.tmp', 'sealed-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  await seal(folder, `${folder}-cache`, '');
  return { folder, read: (path) => readFileSync(join(folder, path), 'utf8') };
}

test('a sealed site has its pages, scripts, data, worker, headers and copies, and no empty folder', async () => {
  const { folder } = await sealed();
  const names = pathsIn(folder).map((path) => path.replace(/\.[0-9a-f]{8}\.js/, '.<content>.js')).sort();
  expect(names).toEqual(
    ['_headers', 'about/index.html', 'about/index.html.br', 'about/index.html.gz', 'data/search.json', 'elements/finder.<content>.js', 'elements/site.<content>.js', 'index.html', 'notes.txt', 'sw.js'].sort(),
  );
  expect(() => statSync(join(folder, '_next'))).toThrow('ENOENT');
});

test('a page carries the styles that every page needs and those of the scripts that it loads', async () => {
  const { read } = await sealed();
  expect(read('index.html')).toContain('.all{color:red}');
  expect(read('index.html')).not.toContain('.of-script');
  expect(read('about/index.html')).toContain('.of-script{color:green}');
  expect(read('about/index.html')).not.toContain('.of-nobody');
});

test('the headers name the hash of everything inline on any page, sorted, so that two builds of the same are the same', async () => {
  const { read } = await sealed();
  const policy = /Content-Security-Policy: (.*)/.exec(read('_headers'))?.[1] ?? '';
  const pages = ['index.html', 'about/index.html'].map((path) => inlineHashes(read(path)));
  for (const [directive, hashes] of [
    ['script-src', new Set(pages.flatMap(({ script }) => script))],
    ['style-src', new Set(pages.flatMap(({ style }) => style))],
  ] as const) {
    const named = [...(policy.split('; ').find((part) => part.startsWith(directive)) ?? '').matchAll(/'sha256-([^']+)'/g)].map(([, hash]) => hash);
    expect(named.length).toBeGreaterThan(1);
    expect(named).toEqual([...hashes].sort());
  }
});

test('a page weighs what its compressed copy does, and a page without one what it is', async () => {
  const { folder } = await sealed();
  const weights = weightsIn(folder, '');
  expect(weights.map(({ path }) => path).sort()).toEqual(['about/index.html', 'index.html']);
  for (const { path, bytes } of weights) {
    expect(bytes, path).toBe(statSync(join(folder, path === 'index.html' ? path : `${path}.br`)).size);
  }
});

test.for([
  ['index.txt', true],
  ['about/index.txt', true],
  ['404.txt', true],
  ['about/__next.about.txt', true],
  ['_next/static/chunks/a.js', true],
  ['robots.txt', false],
  ['data/index.txt.json', false],
  ['elements/_next/a.js', false],
  ['_next/a.js.css', false],
  ['_next/a.css', false],
] as const)('whether %s serves the framework’s runtime only: %s', ([path, isSo]) => {
  expect(isForRuntime(path)).toBe(isSo);
});
