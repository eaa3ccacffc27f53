import * as content from '@/content';
import { contentDigest, readContent } from '@/lib/articles/read';
import { buildLibrary, type Library } from '@/lib/library';

let built: Library | undefined;

/** The library that pages are made of, built once in each process. `CHECKED_CONTENT` is the digest of what the build has checked. */
export function library(): Library {
  const root = process.cwd();
  built ??= buildLibrary(content, readContent(root), { isChecked: process.env.CHECKED_CONTENT === contentDigest(root) });
  return built;
}
