import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { site } from '@/content/site';
import { addressedPages } from '../support/pages';
import { printHeadFaults } from '../support/site-checks/print-head';

const read = (path: string) => (existsSync(join('out', path)) ? readFileSync(join('out', path), 'utf8') : undefined);

test('every page tells on paper where it is from, which version it is, and who gains', () => {
  expect(addressedPages.flatMap((page) => printHeadFaults(page, site.url, read))).toEqual([]);
});
