import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { compress } from '@/lib/seal/compress';
import { floorPage, headersForFloor } from './floor';
import { kinds } from './kinds';
import { textBlocks } from './text-blocks';

/** Writes a floor for each kind of page into a folder, with the same headers and compressed copies as the site has. */
export async function makeFloors(site: string, folder: string, browserPath: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 412, height: 823 }, serviceWorkers: 'block' });
    const files: string[] = [];
    for (const { name, address } of kinds) {
      const { title, blocks } = await textBlocks(page, site + address);
      mkdirSync(join(folder, name));
      files.push(join(folder, name, 'index.html'));
      writeFileSync(files.at(-1) ?? '', floorPage(title, blocks));
    }
    await compress(files);
  } finally {
    await browser.close();
  }
  writeFileSync(join(folder, '404.html'), floorPage('Not found', []));
  writeFileSync(join(folder, '_headers'), headersForFloor(readFileSync('out/_headers', 'utf8')));
}
