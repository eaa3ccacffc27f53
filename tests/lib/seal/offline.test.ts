import { expect, test } from 'vitest';
import { isKept, offlineWorker } from '@/lib/seal/offline';
import { namesByContent, withNames } from '@/lib/seal/named-by-content';
import { isForRuntime } from '@/lib/seal/seal';

const files = (entries: Record<string, string>) => new Map(Object.entries(entries).map(([path, text]) => [path, Buffer.from(text)]));
const keptBy = (script: string) => JSON.parse(script.slice('self.kept='.length, script.indexOf(';\n'))) as { readonly version: string; readonly files: Readonly<Record<string, string>> };

test.for(['index.html', 'short/index.html', 'treatment/going-home/index.html', 'treatment/side-effects/index.html', 'treatment/is-it-for-me/index.html', 'reading/index.html', 'elements/site.0123abcd.js'])(
  '%s is kept on the device',
  (path) => {
    expect(isKept(path)).toBe(true);
  },
);

test.for(['evidence/does-it-help/index.html', 'elements/search.js', 'data/search.json', 'sw.js', '404.html'])('%s is not', (path) => {
  expect(isKept(path)).toBe(false);
});

test('the same files in another order are the same version', () => {
  const one = offlineWorker(files({ 'index.html': 'a', 'short/index.html': 'b' }), 'run()');
  expect(offlineWorker(files({ 'short/index.html': 'b', 'index.html': 'a' }), 'run()')).toBe(one);
});

test('a change to any kept file is another version', () => {
  const versionOf = (text: string) => keptBy(offlineWorker(files({ 'index.html': 'a', 'short/index.html': text }), 'run()')).version;
  expect(versionOf('b')).not.toBe(versionOf('c'));
});

test('a text that moves from one file to the next is another version', () => {
  const versionOf = (a: string, b: string) => keptBy(offlineWorker(files({ a, b }), 'run()')).version;
  expect(versionOf('xb', '')).not.toBe(versionOf('x', 'b'));
  expect(versionOf('xby', 'z')).not.toBe(versionOf('x', 'ybz'));
});

test('what only the framework’s runtime would fetch is told apart', () => {
  expect(['index.txt', 'claims/a/index.txt', 'claims/a/__next._tree.txt', '_next/static/chunks/main.js'].every(isForRuntime)).toBe(true);
  expect(['index.html', 'robots.txt', 'llms.txt', '_next/static/chunks/a.css', 'elements/site.js', 'data/library.ris'].some(isForRuntime)).toBe(false);
});

test('each kept file is named by the address that pages ask for, with the digest of its bytes', () => {
  const { files: named } = keptBy(offlineWorker(files({ 'short/index.html': 'a', 'elements/site.0123abcd.js': 'b' }), 'run()'));
  expect(Object.keys(named)).toEqual(['/elements/site.0123abcd.js', '/short/']);
  expect(named['/short/']).toBe('ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb');
});

test('in a folder of a host kept files have the addresses that pages there ask for', () => {
  const { files: named } = keptBy(offlineWorker(files({ 'index.html': 'a', 'elements/site.0123abcd.js': 'b' }), 'run()', '/evidence-site'));
  expect(Object.keys(named)).toEqual(['/evidence-site/elements/site.0123abcd.js', '/evidence-site/']);
});

test('a script that changed has another name, and pages ask for it by that name', () => {
  const nameOf = (text: string) => namesByContent(files({ 'elements/site.js': text, 'index.html': '' }));
  expect([...nameOf('a').keys()]).toEqual(['elements/site.js']);
  expect(nameOf('a')).not.toEqual(nameOf('b'));
  expect(withNames('<script src="/elements/site.js"></script>', nameOf('a'))).toMatch(/^<script src="\/elements\/site\.[0-9a-f]{8}\.js"><\/script>$/);
});
