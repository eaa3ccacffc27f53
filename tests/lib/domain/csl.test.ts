import { expect, test } from 'vitest';
import { Csl } from '@/lib/domain/csl';
import { Day, Id, PartialDate, PassageAddress, Words } from '@/lib/domain/id';

const faults = (field: string, value: unknown) => Csl.safeParse({ type: 'report', title: 'A', [field]: value }).error?.issues.map(({ message }) => message) ?? [];

test.for([
  ['DOI', '10.1000/182'],
  ['DOI', '10.123456789/a(b)c'],
  ['PMID', '7'],
  ['PMID', '123456789'],
  ['PMCID', 'PMC12'],
  ['URL', 'https://site.example/a'],
  ['author', [{ family: 'Berg', given: 'M A' }]],
  ['author', [{ family: 'Berg', given: 'Li' }, { literal: 'NICE' }]],
  ['moreAuthors', true],
  ['type', 'thesis'],
] as const)('%s may be %o', ([field, value]) => {
  expect(faults(field, value)).toEqual([]);
});

test.for([
  ['DOI', 'https://doi.org/10.1000/182', 'a DOI begins with 10. and has a slash'],
  ['DOI', '10.100/182', 'a DOI begins with 10. and has a slash'],
  ['DOI', '10.1000/', 'a DOI begins with 10. and has a slash'],
  ['DOI', '10.1000/1 82', 'a DOI begins with 10. and has a slash'],
  ['DOI', '10.abcd/182', 'a DOI begins with 10. and has a slash'],
  ['PMID', '0123', 'a PMID is a number of at most nine digits'],
  ['PMID', '1234567890', 'a PMID is a number of at most nine digits'],
  ['PMID', 'PMID 1', 'a PMID is a number of at most nine digits'],
  ['PMID', '12a', 'a PMID is a number of at most nine digits'],
  ['PMCID', '12', 'a PMCID is PMC and digits'],
  ['PMCID', 'PMC', 'a PMCID is PMC and digits'],
  ['PMCID', 'PMC12.1', 'a PMCID is PMC and digits'],
  ['PMCID', 'see PMC12', 'a PMCID is PMC and digits'],
] as const)('%s may not be %s: %s', ([field, value, words]) => {
  expect(faults(field, value)).toEqual([words]);
});

test.for([
  ['URL', 'http://site.example/a'],
  ['URL', 'httpsx://site.example/a'],
  ['URL', 'javascript:alert(1)'],
  ['author', []],
  ['author', [{ family: 'Berg', given: 'MA' }]],
  ['author', [{ family: 'Berg', given: 'M A', role: 'chief' }]],
  ['moreAuthors', false],
  ['type', 'book'],
  ['type', ''],
  ['title', ''],
  ['colour', 'red'],
] as const)('%s may not be %o', ([field, value]) => {
  expect(faults(field, value)).not.toEqual([]);
});

test.for([
  [Id, ['a', 'a-1', 'noppers-2011'], ['', 'A', '-a', 'a-', 'a--b', 'a_b', 'a b', 'a-1\n']],
  [Day, ['2026-11-22'], ['2026-11', '2026-13-01', '2026-02-30', '22-11-2026', '2026-11-22T00:00', ' 2026-11-22']],
  [PartialDate, ['2026', '2026-11', '2026-11-22'], ['26', '2026-', '2026-1', '2026-13', '2026-11-2', '2026-11-22-01', 'in 2026']],
  [PassageAddress, ['a-trial#design'], ['a-trial', 'a-trial#', '#design', 'a-trial#design#more', 'a-trial##design', 'a trial#design']],
  [Words, ['a', 'a b'], ['', ' ', ' a', 'a ']],
] as const)('of the shapes of small things each takes what fits it and refuses what does not', ([shape, right, wrong]) => {
  for (const value of right) expect(shape.safeParse(value).success, value).toBe(true);
  for (const value of wrong) expect(shape.safeParse(value).success, JSON.stringify(value)).toBe(false);
});
