import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readContent } from '../articles/read';
import { ContentRefused } from '../checks/problem';
import type { Content } from '../domain/content';
import { buildLibrary } from '../library';

/** `npm run check [-- <root>]`: holds content against every rule, without Next. Exit code 1 on problems. */
const root = process.argv[2] ?? '.';
const index = join(root, 'content/index.ts');
if (!existsSync(index)) {
  console.error(`${index} is missing. Run this in the project’s folder, or name a folder that has content/.`);
  process.exit(1);
}
const content = (await import(pathToFileURL(resolve(index)).href)) as Content;

try {
  const { articles, claims, sources, statements } = buildLibrary(content, readContent(root));
  const count = (entries: object) => Object.keys(entries).length;
  console.log(
    `Content is sound: ${articles.length} articles, ${count(claims)} claims, ${count(sources)} sources, ${count(statements)} audited statements.`,
  );
} catch (error) {
  if (!(error instanceof ContentRefused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
