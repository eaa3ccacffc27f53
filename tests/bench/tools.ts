import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { measured } from './command';

/** Measuring tools: installed for themselves, so that the project does not carry their packages. */
const versions = { autocannon: '8.0.0', lighthouse: '12.8.2' } as const;
const folder = '.tmp/bench/tools';

/** Installs the measuring tools unless these versions are there. Gives the path of one of their commands. */
export async function tool(name: keyof typeof versions, signal: AbortSignal): Promise<string> {
  const manifest = join(folder, 'package.json');
  const wanted = JSON.stringify({ private: true, dependencies: versions }, null, 2);
  const bin = resolve(folder, 'node_modules/.bin', name);
  if (existsSync(bin) && readFileSync(manifest, 'utf8') === wanted) return bin;
  console.log(`Installing ${Object.entries(versions).map(([tool, version]) => `${tool} ${version}`).join(' and ')}…`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(manifest, wanted);
  await measured('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: folder, signal });
  return bin;
}
