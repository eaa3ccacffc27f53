import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ClaimFigure } from '@/components/figures/claim-figure';
import * as content from '@/content';
import type { Content } from '@/lib/domain/content';
import { claimsOf, statementsOf } from '@/lib/figures/rests-on';
import { tableOf } from '@/lib/figures/table-of';

const library = content as unknown as Content;
const figures = Object.entries(library.figures).map(([id, figure]) => ({ id, figure, html: renderToStaticMarkup(createElement(ClaimFigure, { id, figure, citations: [], content: library })) }));

test.for(figures)('$id stays under 4 kB, has no inline style and hides its drawings from screen readers', ({ html }) => {
  expect(brotliCompressSync(html).length).toBeLessThan(4000);
  expect(html).not.toContain('style="');
  expect(html.match(/<svg(?! x=)(?![^>]*aria-hidden="true")/g)).toBeNull();
});

test.for(figures)('$id leads to every claim and statement that it draws', ({ html, figure }) => {
  const missing = [...claimsOf(figure).map((claim) => [`data-claim="${claim}"`, `/claims/${claim}/`]), ...statementsOf(figure).map((id) => [`data-statement="${id}"`])];
  expect(missing.filter((marks) => !marks.some((mark) => html.includes(mark)))).toEqual([]);
});

test.for(figures.filter(({ figure }) => statementsOf(figure).length > 0))('$id says of each verdict on a page that it is our check, and shows no certainty with it', ({ html, figure }) => {
  const rows = html.match(/<li data-statement="[\s\S]*?<\/li>/g) ?? [];
  expect(rows).toHaveLength(statementsOf(figure).length);
  expect(rows.filter((row) => !row.includes('Our check: <span class="verdict') || row.includes('claim-grade'))).toEqual([]);
});

test.for(figures.flatMap(({ id, figure }) => (figure.kind === 'drawing' ? [] : [{ id, figure }])))('$id tells in its table as many cells in each row as it has headings', ({ figure }) => {
  const { head, rows } = tableOf(library, figure);
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter((row) => row.length !== head.length)).toEqual([]);
});
