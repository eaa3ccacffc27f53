import Ajv from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import * as content from '@/content';
import { splitPassage } from '@/lib/domain/address';
import { articleFile, dataFile, dataFileNames } from '@/lib/publish/data-files';
import { dataSchemas, dataVersion } from '@/lib/publish/data-schema';
import { licence } from '@/lib/publish/licence';
import { lastChecked } from '@/lib/publish/page-version';
import { library } from '../../support/real-library';

const parsed = (name: string) => JSON.parse(dataFile(library, name) ?? 'null') as unknown;
type File = { readonly entries: readonly { readonly id: string }[] };
const schema = parsed('schema.json') as { readonly $id: string };
const ajv = new Ajv({ strict: false, validateFormats: false, schemas: [schema] });

function validatorFor(address: string) {
  const validate = ajv.getSchema(address);
  if (!validate) throw new Error(`There is no schema ${address}`);
  return validate;
}

test.for(Object.keys(dataSchemas))('%s fits the published schema', async (name) => {
  const validate = validatorFor(`${schema.$id}#/$defs/${name}`);
  expect(await validate(parsed(name)), JSON.stringify(validate.errors)).toBe(true);
});

test.for(['claims.json', 'statements.json', 'estimates.json', 'sources.json'])('%s says its schema, version, day and licence', async (name) => {
  const file = parsed(name) as { readonly $schema: string; readonly date: string };
  expect(file).toMatchObject({ version: dataVersion, license: licence.url, date: lastChecked(content) });
  expect(await validatorFor(file.$schema)(file)).toBe(true);
});

test('the published schema refuses a claim without evidence, and a file of another version', async () => {
  const file = structuredClone(parsed('claims.json')) as { version: string; entries: [{ claim: { evidence: unknown[] } }] };
  const validate = validatorFor(`${schema.$id}#/$defs/claims.json`);
  expect(await validate({ ...file, version: '9.0.0' })).toBe(false);
  file.entries[0].claim.evidence = [];
  expect(await validate(file)).toBe(false);
});

test('every claim, statement, estimate and source of the library is published', () => {
  const ids = (name: string) => (parsed(name) as File).entries.map(({ id }) => id);
  expect(ids('claims.json')).toEqual(Object.keys(content.claims));
  expect(ids('statements.json')).toEqual(Object.keys(content.statements));
  expect(ids('estimates.json')).toEqual(Object.keys(content.estimates));
  expect(ids('sources.json')).toEqual(Object.keys(content.sources));
  expect((parsed('library.json') as readonly { readonly id: string }[]).map(({ id }) => id)).toEqual(Object.keys(content.sources));
});

test('every place that a published claim rests on is in the published sources', () => {
  const { entries: sources } = parsed('sources.json') as { readonly entries: readonly { readonly id: string; readonly source: { readonly passages: object } }[] };
  const { entries: claims } = parsed('claims.json') as { readonly entries: readonly { readonly claim: { readonly evidence: readonly { readonly passage: string }[] } }[] };
  const places = new Map(sources.map(({ id, source }) => [id, Object.keys(source.passages)]));
  for (const { passage } of claims.flatMap(({ claim }) => claim.evidence)) {
    const { source, passage: place } = splitPassage(passage);
    expect(places.get(source), passage).toContain(place);
  }
});

test('the licence file names the licence, its address, this site, and what it does not cover', () => {
  const text = dataFile(library, 'LICENSE.txt');
  for (const part of [licence.fullName, licence.url, library.site.name, library.site.url, 'does not cover']) expect(text).toContain(part);
});

test('the licence file asks for certainty and day apart from the conditions', () => {
  const paragraphs = (dataFile(library, 'LICENSE.txt') ?? '').split('\n\n');
  expect(paragraphs.find((paragraph) => paragraph.includes('In return:'))).not.toContain('certainty');
  expect(paragraphs.find((paragraph) => paragraph.includes('certainty'))).toMatch(/^We also ask \(this is no condition of the licence\): /);
});

test('every data file that is named has a text, and no other has', () => {
  // References take long to set, and the built site is held to have those of each article and source.
  const setApart = new Set([...Object.keys(content.sources), 'library', ...library.articles.map(({ section, slug }) => articleFile(section, slug))]);
  const names = dataFileNames(library).filter((name) => !setApart.has(name.replace(/\.\w+$/, '')));
  for (const name of [...names, 'noppers-2011.bib', 'noppers-2011.ris', 'noppers-2011.json']) expect(dataFile(library, name)?.endsWith('\n'), name).toBe(true);
  expect(dataFile(library, 'nothing.bib')).toBeUndefined();
  expect(dataFile(library, 'noppers-2011.txt')).toBeUndefined();
});
