import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compress } from '@/lib/seal/compress';
import { contentCache } from '@/lib/seal/content-cache';
import { headersFile } from '@/lib/seal/header-files';
import { headerRules } from '@/lib/seal/headers';
import { movedPaths, redirectsFile } from '@/lib/seal/redirect-file';

/**
 * A small built site in a folder of its own: a home page, an article, data, a script and a page for what is missing, a card for other sites and an address that moved.
 * @param base The folder of its host that it is built for; `''` for the root.
 */
export async function smallSite(base = ''): Promise<string> {
  mkdirSync('.tmp', { recursive: true });
  const folder = mkdtempSync(join('.tmp', 'site-'));
  const files = {
    'index.html': 'home',
    '404.html': 'not here',
    'evidence/help/index.html': `<p>${'Does it help? '.repeat(200)}</p>`,
    'data/claims.json': JSON.stringify(Array.from({ length: 50_000 }, (_, index) => index)),
    'data/one.bib': '@article{one}',
    'elements/site.0123abcd.js': 'go()',
    'embed/claims/a/index.html': 'card',
    _redirects: redirectsFile(movedPaths([{ from: '/evidence/old/', to: '/evidence/help/' }], base)),
    _headers: headersFile(headerRules({ script: ['AAAA'], style: [] }), base),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  await compress([join(folder, 'evidence/help/index.html')], contentCache(`${folder}-cache`));
  return folder;
}
