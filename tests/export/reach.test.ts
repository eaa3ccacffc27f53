import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addressedPages, isServed } from '../support/pages';
import { builtForDevelopment, developmentAddresses } from '../support/site-checks/for-development';
import { unreachedPages } from '../support/site-checks/reach';

test('every page can be reached from the first page by links alone', () => {
  expect(unreachedPages(addressedPages)).toEqual([]);
});

test('pages for development are not in the built site', () => {
  const paths = readdirSync('app', { recursive: true, encoding: 'utf8' });
  expect(developmentAddresses(paths)).toContain('/gallery/');
  expect(builtForDevelopment(paths, isServed)).toEqual([]);
});
