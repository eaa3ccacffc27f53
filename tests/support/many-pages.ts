import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { site } from '@/content/site';
import { pageFaults } from '@/lib/seal/page-faults';
import { unreferenced } from '@/lib/seal/unreferenced';

/** Each page takes 200 kB in memory, because one of its signs needs two bytes. */
const pages = 600;
const page = (number: number) =>
  `<!doctype html><html lang="en"><head><title>“Page” ${number}</title><style>${'a{}'.repeat(33_000)}</style></head><body><img src="/qr/the-page-number-${number}.svg"></body></html>`;

function* texts(): Iterable<string> {
  for (let number = 0; number < pages; number += 1) yield page(number);
}

/** Looks at a site of hundreds of large pages; run in a process that has less memory than they take together. */
function look(what: string): void {
  if (what === 'unreferenced') {
    const paths = Array.from({ length: pages }, (_page, number) => `qr/the-page-number-${number}.svg`);
    if (unreferenced([...paths, 'qr/no-page.svg'], texts()).join() !== 'qr/no-page.svg') throw new Error('Another file is taken for unreferenced.');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'many-pages-'));
  try {
    for (let number = 0; number < pages; number += 1) writeFileSync(join(folder, `${number}.html`), page(number));
    if (pageFaults(folder, site, '2026-11-22').length < pages) throw new Error('The faults of some pages are not found.');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

look(process.argv[2] ?? '');
