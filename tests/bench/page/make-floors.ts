import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { floorPage, headersForFloor } from './floor';
import { kinds } from './kinds';
import { plainMdx } from './plain-export';
import { textBlocks } from './text-blocks';

/** Writes a floor for each kind of page into a folder, with the headers of the site, a brotli copy, and its text as MDX. */
export async function makeFloors(site: string, folder: string, browserPath: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 412, height: 823 }, serviceWorkers: 'block' });
    for (const { name, address } of kinds) {
      const { title, blocks } = await textBlocks(page, site + address);
      const file = join(folder, name, 'index.html');
      mkdirSync(join(folder, name));
      writeFileSync(file, floorPage(title, blocks));
      writeFileSync(join(folder, name, 'index.mdx'), plainMdx(title, blocks));
      writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)));
    }
  } finally {
    await browser.close();
  }
  writeFileSync(join(folder, '404.html'), floorPage('Not found', []));
  writeFileSync(join(folder, '_headers'), headersForFloor(readFileSync('out/_headers', 'utf8')));
}
