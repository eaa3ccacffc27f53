import { readdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withVersion } from '../publish/page-version';
import { compress } from './compress';
import { contentCache } from './content-cache';
import { headersFile } from './header-files';
import { headerRules } from './headers';
import { inlineHashes } from './inline-hashes';
import { withStyles } from './inline-styles';
import { namesByContent, withNames } from './named-by-content';
import { isKept, offlineWorker } from './offline';
import { pathsIn } from './paths-in';
import { withSpeculationRules } from './speculation-rules';
import { styleParts } from './style-parts';
import { unreferenced } from './unreferenced';
import { searchWithBase, withBase } from './with-base';
import { withoutRuntime } from './without-runtime';

/** Whether a file of the export serves the framework's runtime only. */
export function isForRuntime(path: string): boolean {
  return /(^|\/)(index|404|__next\.[^/]*)\.txt$/.test(path) || /^_next\/.*\.js$/.test(path);
}

/** Whether a page is a card for other sites, which has a policy of its own. */
const isEmbed = (path: string) => path.startsWith('embed/');

/** Every page, style sheet and script, one after the other, because all at once would fill the memory. */
function* textsIn(folder: string): Iterable<string> {
  for (const path of pathsIn(folder)) if (/\.(?:html|css|js)$/.test(path)) yield readFileSync(join(folder, path), 'utf8');
}

function removeEmptyFolders(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) removeEmptyFolders(join(folder, entry.name));
  }
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}

/** The scripts of one page besides the one that all pages have. */
function scriptsOf(html: string, scripts: readonly (readonly [path: string, text: string])[]): string {
  return scripts.filter(([path]) => !path.startsWith('elements/site.') && html.includes(`src="/${path}"`)).map(([, text]) => text).join('\n');
}

/**
 * Makes an exported site one that needs no runtime, that browsers may keep and that nobody may
 * change: pages without the runtime but with their versions, scripts named by their content, a
 * service worker that knows this version's files, headers, and compressed copies; no file that
 * nothing names.
 * @param folder The exported site.
 * @param cacheFolder Where compressed copies are kept for the next build.
 * @param base The folder of its host that the site will stand in; `''` at the root.
 */
export async function seal(folder: string, cacheFolder: string, base: string): Promise<void> {
  const at = (path: string) => join(folder, path);
  const read = (paths: readonly string[]) => new Map(paths.map((path) => [path, readFileSync(at(path))]));

  for (const path of pathsIn(folder).filter(isForRuntime)) rmSync(at(path));
  const worker = readFileSync(at('elements/offline.js'), 'utf8');
  rmSync(at('elements/offline.js'));

  const names = namesByContent(read(pathsIn(folder).filter((path) => path.startsWith('elements/'))));
  for (const [path, name] of names) renameSync(at(path), at(name));

  const textsOf = (end: string) => [...read(pathsIn(folder).filter((path) => path.endsWith(end)))].map(([path, bytes]) => [path, bytes.toString()] as const);
  const scripts = textsOf('.js');
  const styles = new Map(textsOf('.css').map(([path, css]) => [path, styleParts(css)]));
  const inline = { script: new Set<string>(), style: new Set<string>() };
  const embedStyles = new Set<string>();
  for (const path of pathsIn(folder).filter((path) => path.endsWith('.html'))) {
    const plain = withNames(withVersion(withoutRuntime(readFileSync(at(path), 'utf8'))), names);
    const styled = withBase(withStyles(plain, styles, scriptsOf(plain, scripts)), base);
    const html = isEmbed(path) ? styled : withSpeculationRules(styled, base);
    const { script, style } = inlineHashes(html);
    for (const hash of script) inline.script.add(hash);
    for (const hash of style) (isEmbed(path) ? embedStyles : inline.style).add(hash);
    writeFileSync(at(path), html);
  }

  writeFileSync(at('data/search.json'), searchWithBase(readFileSync(at('data/search.json'), 'utf8'), base));

  for (const path of unreferenced(pathsIn(folder), textsIn(folder))) rmSync(at(path));
  removeEmptyFolders(folder);

  writeFileSync(at('sw.js'), offlineWorker(read(pathsIn(folder).filter(isKept)), worker, base));
  const rules = headerRules({ script: [...inline.script].sort(), style: [...inline.style].sort() }, [...embedStyles].sort());
  writeFileSync(at('_headers'), headersFile(rules, base));

  const cache = contentCache(cacheFolder);
  await compress(pathsIn(folder).map(at), cache);
  await cache.prune();
}
