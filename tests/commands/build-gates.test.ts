import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import adapter from '@/lib/seal/adapter.mjs';
import { smallExport } from '../support/small-export';
import { toldPage as page } from '../support/told-page';

afterEach(() => vi.unstubAllEnvs());

/** Ends a build whose pages are these, as Next does. */
async function endBuild(pages: Readonly<Record<string, string>>): Promise<void> {
  const folder = await smallExport({ 'index.html': page('/'), ...pages });
  vi.stubEnv('OUT_DIR', basename(folder));
  await adapter.onBuildComplete({ projectDir: dirname(folder) });
}

// Random bytes do not shrink.
const heavy = randomBytes(60_000).toString('base64');

test('a build whose pages are sound ends well', async () => {
  await expect(endBuild({ 'short/index.html': page('/short/') })).resolves.toBeUndefined();
});

test('a build with a page that is too heavy fails, and says which page, by how much, and what to do', async () => {
  await expect(endBuild({ 'index.html': page('/', { body: `<p>${heavy}</p>` }) })).rejects.toThrow(/^Over budget:\nindex\.html weighs [\d,]+ bytes; a page of the kind “Home” may have 14,600 bytes\. Take out /);
});

test('a build with a heavy dependency in its script fails, and says where it comes from', async () => {
  const pages = { 'index.html': page('/', { body: '<script src="/elements/site.js" async=""></script>' }), 'elements/site.js': `go("${heavy}")` };
  await expect(endBuild(pages)).rejects.toThrow(/^Over budget:\nindex\.html loads scripts of [\d,]+ bytes; .* A dependency in components\/elements is likely too heavy/);
});

test('a build with a picture from another host fails, because that host would learn who reads', async () => {
  await expect(endBuild({ 'index.html': page('/', { body: '<img src="https://other.example/a.png" alt=""/>' }) })).rejects.toThrow('would fetch https://other.example/a.png from another host');
});

test('a build with two pages of one title fails', async () => {
  await expect(endBuild({ 'short/index.html': page('/short/', { title: '/' }) })).rejects.toThrow(/^Pages say of themselves what is not so:\n.* have one title: “\/”/);
});

test.for(['app', 'components'])('a build with “use client” in %s fails before it begins, and says what to do instead', async (folder) => {
  const projectDir = mkdtempSync(join('.tmp', 'client-'));
  for (const each of ['app', 'components']) mkdirSync(join(projectDir, each));
  const build = () => adapter.modifyConfig({}, { phase: 'phase-production-build', projectDir });
  await expect(build()).resolves.toEqual({});
  writeFileSync(join(projectDir, folder, 'button.tsx'), "'use client';\n\nexport const Button = () => null;\n");
  await expect(build()).rejects.toThrow(`'use client' in ${folder}/button.tsx: pages here have no runtime in the browser`);
});
