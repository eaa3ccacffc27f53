import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Content } from '../domain/content';

/** Loads the registries below a root; ends the process with a sentence when there are none. */
export async function contentAt(root: string): Promise<Content> {
  const index = join(root, 'content/index.ts');
  if (!existsSync(index)) {
    console.error(`${index} is missing. Run this in the project’s folder, or name a folder that has content/.`);
    process.exit(1);
  }
  return (await import(pathToFileURL(resolve(index)).href)) as Content;
}
