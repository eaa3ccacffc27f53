import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePath, type Site } from '../domain/site';
import { headFaults, type FinishedPage } from '../publish/page-heads';
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
    const bytes = readFileSync(join(folder, path));
    const page = (html: string): FinishedPage => ({ address: `/${path.replace(/index\.html$/, '')}`, html: withoutBase(html, basePath(site)) });
    structured.push(...structuredFaults(page(bytes.toString()), today));
    // Only heads are held against each other: all pages at once would fill the memory.
    heads.push(page(bytes.toString('utf8', 0, bytes.indexOf('</head>'))));
  }
  return [...headFaults(heads, site.url), ...structured];
}
