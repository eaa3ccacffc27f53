import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePath, type Site } from '../domain/site';
import { headFaults, type FinishedPage } from '../publish/page-heads';
import { isUnlisted } from '../publish/page-text';
import { structuredFaults } from '../publish/structured/structured-faults';
import { pathsIn } from './paths-in';
import { withoutBase } from './with-base';

/**
 * What the pages of a built site say wrongly of themselves to search engines and other machines, in sentences that say what to do.
 * @param today The day of the build, such as 2026-11-22.
 */
export function pageFaults(folder: string, site: Site, today: string): readonly string[] {
  const structured: string[] = [];
  const heads: FinishedPage[] = [];
  for (const path of pathsIn(folder).filter((name) => name.endsWith('.html'))) {
    const html = withoutBase(readFileSync(join(folder, path), 'utf8'), basePath(site));
    const address = `/${path.replace(/index\.html$/, '')}`;
    structured.push(...structuredFaults({ address, html }, today));
    if (isUnlisted(html)) continue;
    // Only heads are held against each other, without their styles: all pages at once would fill the memory. A piece of a text keeps the whole of it there, so it is copied.
    const head = html.slice(0, html.indexOf('</head>')).replace(/<style[\s\S]*?<\/style>/g, '');
    heads.push(structuredClone({ address, html: head }));
  }
  return [...headFaults(heads, site.url), ...structured];
}
