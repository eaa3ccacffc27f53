import { expect, test } from 'vitest';
import { versionToCome, withVersion } from '@/lib/publish/page-version';
import { qrFile } from '@/lib/publish/qr';
import { aPage } from '../../support/a-page';
import { printHeadFaults } from '../../support/site-checks/print-head';

const site = 'https://site.example/folder';
const head = `<div class="print-head"><img src="/qr/a.svg" alt="QR code of this address"/><p>${site}/a/<br/>Checked 2026-11-22, version ${versionToCome}</p><p>No clinic runs this site.</p></div>`;
const printed = (change: (head: string) => string = (same) => same) => {
  const { address, html } = aPage({ body: `${change(head)}<p>Words.</p>` });
  return { address, html: withVersion(html) };
};
const files: Readonly<Record<string, string>> = { '/qr/a.svg': qrFile(`${site}/a/`), '/qr/b.svg': qrFile(`${site}/b/`) };
const faults = (page = printed()) => printHeadFaults(page, site, (path) => files[path]);

test('a page that tells on paper what it is has no fault', () => {
  expect(faults()).toEqual([]);
});

test.for([
  ['its address', (same: string) => same.replace(`${site}/a/`, `${site}/a/b/`)],
  ['who gains', (same: string) => same.replace('No clinic runs this site.', '')],
  ['the code of its address', (same: string) => same.replace('/qr/a.svg', '/qr/b.svg')],
  ['the code of its address', (same: string) => same.replace('/qr/a.svg', '/qr/gone.svg')],
  ['the code of its address', (same: string) => same.replace(/<img[^>]*>/, '')],
] as const)('a page that does not tell on paper %s is found: %#', ([what, change]) => {
  expect(faults(printed(change))).toEqual([`/a/ does not tell on paper ${what}.`]);
});

test('a page that has the version of other words is found', () => {
  const { address, html } = printed();
  expect(faults({ address, html: html.replace('Words.', 'Other words.') })).toEqual([expect.stringMatching(/^\/a\/ does not tell on paper its day and its version [0-9a-f]{7}\.$/)]);
});

test('a page whose version is still to come is found, and one without anything for paper', () => {
  expect(faults(aPage({ body: head }))).toContain('/a/ does not tell on paper a version wherever one is to come.');
  expect(faults(aPage())).toEqual(['/a/ has nothing for paper alone.']);
});
