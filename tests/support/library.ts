import { readContent } from '@/lib/articles/read';
import { buildLibrary, type Library } from '@/lib/library';
import * as valid from '../content/valid/content';

/** A small sound library with two articles; name the parts that should differ. */
export function aLibrary(different: Partial<Library> = {}): Library {
  return { ...buildLibrary(valid, readContent('tests/content/valid')), ...different };
}
