import * as content from '@/content';
import { contentDigest, readContent } from '@/lib/articles/read';
import { buildLibrary, type Library } from '@/lib/library';

type Shelf = { library?: Library; digest?: string };

const isBuild = process.env.NODE_ENV === 'production';

/** Where the library is kept. A build loads this file twice in a process, for pages and for data files, and both are to share one. */
const shelf: Shelf = isBuild ? ((globalThis as { evidence?: Shelf }).evidence ??= {}) : {};

/**
 * The library that pages are made of: in a build made once in each process, else again whenever
 * content has changed. `CHECKED_CONTENT` is the digest of what the build has checked.
 */
export function library(): Library {
  if (isBuild && shelf.library) return shelf.library;
  const root = process.cwd();
  const digest = contentDigest(root);
  if (!shelf.library || shelf.digest !== digest) {
    shelf.library = buildLibrary(content, readContent(root), { isChecked: process.env.CHECKED_CONTENT === digest });
    shelf.digest = digest;
  }
  return shelf.library;
}
