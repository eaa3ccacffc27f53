import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ArticleFile } from './article';

/** A file of a registry, as text: rules use it to tell where an entry stands. */
export type RegistryFile = { readonly path: string; readonly text: string };

/** Everything that lies in `content/`, as text. Paths are relative to the root. */
export type ContentFolder = {
  readonly articles: readonly ArticleFile[];
  readonly registries: readonly RegistryFile[];
  /** The ledger of published claims, as text; empty when it is missing. */
  readonly ledger: string;
  /** Files below `content/articles` that are not `<section>/<slug>.mdx`. */
  readonly strays: readonly string[];
};

/** Thrown when a file of `content/` cannot be read; says which one, and what helps. */
export class ContentUnreadable extends Error {
  override readonly name = 'ContentUnreadable';

  constructor(path: string, cause: unknown) {
    super(`${path} cannot be read (${cause instanceof Error ? cause.message : String(cause)}). Give yourself the right to read it, or take it out of content/.`, { cause });
  }
}

function read(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new ContentUnreadable(file.split(sep).join('/'), error);
  }
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** A digest that changes whenever any file of `content/` does. */
export function contentDigest(root: string): string {
  const digest = createHash('sha256');
  for (const file of filesBelow(join(root, 'content'))) {
    digest.update(`${relative(root, file)}\0`).update(read(file)).update('\0');
  }
  return digest.digest('hex');
}

/**
 * Reads `content/` below a root. The only place where the site reads files.
 * @throws ContentUnreadable when a file is there but cannot be read.
 */
export function readContent(root: string): ContentFolder {
  const toPath = (file: string) => relative(root, file).split(sep).join('/');
  const articles: ArticleFile[] = [];
  const strays: string[] = [];
  for (const file of filesBelow(join(root, 'content', 'articles'))) {
    const path = toPath(file);
    const [, section, slug] = /^content\/articles\/([^/]+)\/([^/]+)\.mdx$/.exec(path) ?? [];
    if (section === undefined || slug === undefined) strays.push(path);
    else articles.push({ stage: 'read', path, section, slug, text: read(file).toString() });
  }
  const registries = filesBelow(join(root, 'content'))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({ path: toPath(file), text: read(file).toString() }));
  const ledgerFile = join(root, 'content', 'ledger.json');
  const ledger = existsSync(ledgerFile) ? read(ledgerFile).toString() : '';
  return { articles, registries, ledger, strays };
}
