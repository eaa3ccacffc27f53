import * as content from '@/content';
import { readContent } from '@/lib/articles/read';
import { buildLibrary, type Library } from '@/lib/library';

let built: Library | undefined;

/** The library that pages are made of, built once in each process. */
export function library(): Library {
  built ??= buildLibrary(content, readContent(process.cwd()));
  return built;
}
