import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePath, type Site } from '../domain/site';
import { headFaults } from '../publish/page-heads';
import { structuredFaults } from '../publish/structured/structured-faults';
import { pathsIn } from './paths-in';
import { withoutBase } from './with-base';

/**
 * What the pages of a built site say wrongly of themselves to search engines and other machines, in sentences that say what to do.
 * @param today The day of the build, such as 2026-11-22.
 */
export function pageFaults(folder: string, site: Site, today: string): readonly string[] {
  const pages = pathsIn(folder)
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({
      address: `/${path.replace(/index\.html$/, '')}`,
      html: withoutBase(readFileSync(join(folder, path), 'utf8'), basePath(site)),
    }));
  return [...headFaults(pages, site.url), ...pages.flatMap((page) => structuredFaults(page, today))];
}
