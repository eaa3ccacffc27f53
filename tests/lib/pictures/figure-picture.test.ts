import { expect, test } from 'vitest';
import { tableOf } from '@/lib/figures/table-of';
import { figurePictures } from '@/lib/pictures/figure-picture';
import { figureScene } from '@/lib/pictures/scene/figure-scene';
import { svgFile } from '@/lib/pictures/scene/svg-file';
import { library } from '../../support/real-library';

const pictures = figurePictures(library);
const numbersIn = (text: string) => text.match(/\d[\d.,]*\d|\d/g) ?? [];

test.for([...pictures])('the picture of %s shows its numbers, its source and its address', ([id, picture]) => {
  const scene = figureScene(picture);
  const shown = scene.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])).join(' ');
  const figure = library.figures[id];
  const table = figure && figure.kind !== 'drawing' ? tableOf(library, figure) : undefined;
  const cells = table?.rows.flatMap((row) => row.slice(1)) ?? [picture.inWords];
  const told = new Set(numbersIn(shown));
  // Words may round what the table gives as printed.
  const isTold = (number: string) => [number, Number(number).toFixed(1).replace(/\.0$/, ''), Number(number).toFixed(0)].some((form) => told.has(form));
  expect(cells.flatMap(numbersIn).filter((number) => !isTold(number))).toEqual([]);
  expect(shown).toMatch(/Source: [A-Z].+\./);
  expect(shown).toContain(`${library.site.url}/`);
});

test.for([...pictures])('the SVG file of %s needs nothing beside it and says what it is', ([, picture]) => {
  const file = svgFile(figureScene(picture));
  const text = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
  expect(file).toContain(`<title id="title">${text(picture.title)}</title>`);
  expect(file).toContain(`${text(picture.address)}</desc>`);
  expect(file).toContain(text(picture.inWords));
  expect(file).not.toMatch(/<(?:script|style|image|use|foreignObject|a)\b|\s(?:style|class|href|on\w+)=|url\(|NaN|undefined/);
});

test('every figure that draws something has a picture; a summary is a table', () => {
  const kinds = Object.entries(library.figures).map(([id, { kind }]) => ({ id, isDrawn: kind !== 'summary' }));
  expect(kinds.filter(({ id, isDrawn }) => pictures.has(id) !== isDrawn)).toEqual([]);
});

test('a group that is drawn as a hundred is said to be', () => {
  expect(pictures.get('people-winstock-2012-symptoms')?.words).toContain('Drawn as if there were a hundred in the group.');
  expect(pictures.get('people-noppers-2011-15-min')?.words.join()).not.toContain('hundred');
});

test('how sure we are stands beside what a picture says', () => {
  expect(pictures.get('cochrane-pain')?.words.join(' ')).toMatch(/certainty\./);
  const shown = figureScene(pictures.get('relief-length') ?? expect.fail('no picture')).marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])).join(' ');
  expect(shown).toMatch(/Very low certainty\./);
});

test.for(['relief-length', 'dose-ladder'])('in the picture %s and in its description a verdict on a page says that it is our check', (id) => {
  const file = svgFile(figureScene(pictures.get(id) ?? expect.fail('no picture')));
  const words = file.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
  const verdicts = [...words.matchAll(/(?:Our check: )?\b(?:(?:partly |not )?supported|cannot be checked)\b/gi)].map(([verdict]) => verdict);
  expect(verdicts.length).toBeGreaterThan(2);
  expect(verdicts.filter((verdict) => !verdict.startsWith('Our check: '))).toEqual([]);
});
