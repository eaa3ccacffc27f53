import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { browserScript, servedScripts } from '@/lib/publish/elements';

/**
 * A small export as Next leaves it, before it is sealed, in a folder of its own: our scripts, a style sheet, data, pictures and these pages.
 * @param pages Pages and other files by their paths, which take the place of those that are there anyway.
 * @param base The folder of its host that it is built for; `''` for the root.
 */
export async function smallExport(pages: Readonly<Record<string, string>>, base = ''): Promise<string> {
  mkdirSync('.tmp', { recursive: true });
  const folder = mkdtempSync(join('.tmp', 'export-'));
  const scripts = await Promise.all(servedScripts.map(async (name) => [`elements/${name}.js`, await browserScript(process.cwd(), name, base)] as const));
  const files = {
    ...Object.fromEntries(scripts),
    '_next/a.css': 'a{color:red}',
    'icon.svg': '<svg/>',
    'qr/home.svg': '<svg/>',
    'data/claims.json': '[]',
    'data/search.json': '{"entries":[{"href":"/short/"}]}',
    ...pages,
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
