import { expect, test } from 'vitest';
import * as content from '@/content';
import { readContent } from '@/lib/articles/read';
import { tableOf } from '@/lib/figures/table-of';
import { buildLibrary } from '@/lib/library';
import { figureLayout, groupWords } from '@/lib/pictures/figure-layout';
import { figurePictures } from '@/lib/pictures/figure-picture';

const library = buildLibrary(content, readContent('.'));
const pictures = figurePictures(library);

test.for([...pictures])('the picture of %s has its numbers, its source and its address', ([id, picture]) => {
  const { rows, texts } = figureLayout(picture);
  const told = [picture.title, ...rows.flatMap(({ heading, groups, notes }) => [heading, ...groups.map(groupWords), notes]), ...texts].join(' ');
  const figure = library.figures[id];
  const cells = figure && figure.kind !== 'drawing' ? tableOf(library, figure).rows.flatMap((row) => row.slice(1)) : rows.flatMap(({ groups }) => groups.map(({ icons }) => icons.words));
  for (const number of cells.flatMap((cell) => cell.match(/\d+/g) ?? [])) expect(told).toMatch(new RegExp(`\\b${number}\\b`));
  expect(told).toMatch(/Source: [A-Z].+\./);
  expect(told).toContain(library.site.url);
});

test('figures that are not made of signs have no picture', () => {
  const others = Object.entries(library.figures).filter(([, { kind }]) => kind !== 'icon-array' && kind !== 'people-over-time');
  expect(others.filter(([id]) => pictures.has(id))).toEqual([]);
});

test('a group that is drawn as a hundred is said to be', () => {
  expect(pictures.get('people-winstock-2012-symptoms')?.words).toContain('Drawn as if there were a hundred in the group.');
  expect(pictures.get('people-noppers-2011-15-min')?.words.join()).not.toContain('hundred');
});
