import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as content from '@/content';
import { readContent } from '@/lib/articles/read';
import { buildLibrary } from '@/lib/library';
import { dataFile, dataFileNames } from '@/lib/publish/data-files';

const library = buildLibrary(content, readContent('.'));

test.for(dataFileNames(library))('/data/%s is served as it was made', (name) => {
  expect(readFileSync(join('out/data', name), 'utf8')).toBe(dataFile(library, name));
});
