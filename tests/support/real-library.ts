import * as content from '@/content';
import { readContent } from '@/lib/articles/read';
import { buildLibrary } from '@/lib/library';

/** The real library. Files of tests that run in one process share it: to build it takes a second. */
export const library = buildLibrary(content, readContent('.'));
