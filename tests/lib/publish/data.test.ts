import Ajv from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import * as content from '@/content';
import { readContent } from '@/lib/articles/read';
import { buildLibrary } from '@/lib/library';
import { dataFile, dataFileNames } from '@/lib/publish/data-files';
import { dataSchemas } from '@/lib/publish/data-schema';

const library = buildLibrary(content, readContent('.'));
const parsed = (name: string) => JSON.parse(dataFile(library, name) ?? 'null') as unknown;
const schema = parsed('schema.json') as { readonly $defs: Readonly<Record<string, object>> };
const validatorFor = (name: string) => new Ajv({ strict: false, validateFormats: false }).compile(schema.$defs[name] ?? false);

test.for(Object.keys(dataSchemas))('%s fits the published schema', (name) => {
  const validate = validatorFor(name);
  expect(validate(parsed(name)), JSON.stringify(validate.errors)).toBe(true);
});

test('the published schema refuses a claim without evidence', () => {
  const [claim] = structuredClone(parsed('claims.json')) as [{ claim: { evidence: unknown[] } }];
  claim.claim.evidence = [];
  expect(validatorFor('claims.json')([claim])).toBe(false);
});

test('every claim, statement and source of the library is published', () => {
  const ids = (name: string) => (parsed(name) as { readonly id: string }[]).map(({ id }) => id);
  expect(ids('claims.json')).toEqual(Object.keys(content.claims));
  expect(ids('statements.json')).toEqual(Object.keys(content.statements));
  expect(ids('sources.json')).toEqual(Object.keys(content.sources));
});

test('every data file that is named has a text, and no other has', () => {
  for (const name of dataFileNames(library)) expect(dataFile(library, name)?.endsWith('\n')).toBe(true);
  expect(dataFile(library, 'nothing.bib')).toBeUndefined();
  expect(dataFile(library, 'noppers-2011.txt')).toBeUndefined();
});
