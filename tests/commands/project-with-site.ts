import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Stands in for `next build`: makes the site at once, or comes to the end that a test wants. */
const next = `#!/usr/bin/env node
const fs = require('node:fs');
const out = process.env.OUT_DIR;
const end = fs.readFileSync('next-ends', 'utf8');
fs.mkdirSync(out);
fs.writeFileSync(out + '/half.html', 'half of a site');
if (end === 'killed') process.kill(process.ppid, 'SIGKILL');
else if (end === 'failed') process.exitCode = 1;
else {
  while (end === 'waiting' && !fs.existsSync('go')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
  fs.writeFileSync(out + '/index.html', 'the site of today');
}
`;

/** How the stand-in for `next build` ends; `waiting` ends well as soon as there is a file `go`. */
export type End = 'well' | 'failed' | 'killed' | 'waiting';

/** A project whose `out/` is “the site of yesterday”, whose content needs no check, and in which `next build` ends as told. */
export function projectWithSite(): { readonly root: string; readonly nextEnds: (end: End) => void; readonly site: () => string; readonly left: () => readonly string[] } {
  mkdirSync('.tmp', { recursive: true });
  const root = mkdtempSync(join('.tmp', 'site-'));
  for (const name of ['lib', 'package.json', 'tsconfig.json']) cpSync(name, join(root, name), { recursive: true });
  writeFileSync(join(root, 'lib/cli/check.ts'), "console.log('Content is sound.');\n");
  mkdirSync(join(root, 'content/articles/evidence'), { recursive: true });
  writeFileSync(join(root, 'content/ledger.json'), '{}\n');
  mkdirSync(join(root, 'node_modules/.bin'), { recursive: true });
  for (const name of readdirSync('node_modules').filter((name) => name !== '.bin')) symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name));
  writeFileSync(join(root, 'node_modules/.bin/next'), next);
  chmodSync(join(root, 'node_modules/.bin/next'), 0o755);
  mkdirSync(join(root, 'out'));
  writeFileSync(join(root, 'out/index.html'), 'the site of yesterday');
  const nextEnds = (end: End) => writeFileSync(join(root, 'next-ends'), end);
  nextEnds('well');
  return {
    root,
    nextEnds,
    site: () => (existsSync(join(root, 'out/index.html')) ? readFileSync(join(root, 'out/index.html'), 'utf8') : 'no site'),
    left: () => readdirSync(root).filter((name) => name.startsWith('.out')),
  };
}
