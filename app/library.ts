import * as content from '@/content';
import { contentDigest, readContent } from '@/lib/articles/read';
import { buildLibrary, type Library } from '@/lib/library';

/** Where the library is kept: Next loads this file twice, for pages and for data files, and both are to share one. */
const shelf: { library?: Library } =
  process.env.NODE_ENV === 'production' ? ((globalThis as { shelf?: { library?: Library } }).shelf ??= {}) : {};

/** The library that pages are made of, built once in each process. `CHECKED_CONTENT` is the digest of what the build has checked. */
export function library(): Library {
  const root = process.cwd();
  shelf.library ??= buildLibrary(content, readContent(root), { isChecked: process.env.CHECKED_CONTENT === contentDigest(root) });
  return shelf.library;
}
