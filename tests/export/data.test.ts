import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { basePath } from '@/lib/domain/site';
import { dataFile, dataFileNames } from '@/lib/publish/data-files';
import { searchWithBase } from '@/lib/seal/with-base';
import { notEmpty } from '../support/not-empty';
import { library } from '../support/real-library';

test.for(notEmpty('data files', dataFileNames(library)))('/data/%s is served as it was made', (name) => {
  const made = dataFile(library, name) ?? '';
  expect(readFileSync(join('out/data', name), 'utf8')).toBe(name === 'search.json' ? searchWithBase(made, basePath(library.site)) : made);
});
