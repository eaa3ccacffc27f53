import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ClaimFigure } from '@/components/figures/claim-figure';
import { Picture } from '@/components/figures/picture';
import { art } from '@/lib/figures/drawings/art';
import { drawingMisfits } from '@/lib/checks/drawing-misfits';
import { DrawingName, type KeyEntry } from '@/lib/domain/figure-drawing';
import type { DrawingFigure } from '@/lib/figures/drawing';
import { picturesOf } from '@/lib/figures/drawing-places';
import { claimsOf } from '@/lib/figures/rests-on';
import { someContent } from '../../support/content';

const widthOnSmallestPhone = 237;
const entry = (name: string): KeyEntry => ({ name, sentences: [{ ours: 'It is drawn.' }] });
const drawn = (different: Partial<DrawingFigure> = {}): DrawingFigure => ({
  kind: 'drawing',
  drawing: 'the-room',
  title: 'The room',
  claims: ['people-24'],
  key: ['Chair', 'Drip', 'Cuff', 'Clip', 'Nurse'].map(entry),
  inWords: [{ ours: 'A person sits in a chair.' }, { claim: 'people-24' }],
  ...different,
});
const found = (different: Partial<DrawingFigure>) => drawingMisfits(someContent(), drawn(different)).map((misfit) => misfit.found);

test('a drawing whose numbers, key and claims fit each other is sound', () => {
  expect(found({})).toEqual([]);
});

test('a key number without a place, and a place without a key, are refused', () => {
  const names = ['Chair', 'Drip', 'Cuff', 'Clip', 'Nurse', 'Window'];
  expect(found({ key: names.map(entry) })).toEqual(['the key number 6, “Window”, without a place in the drawing']);
  expect(found({ key: names.slice(0, 4).map(entry) })).toEqual(['the number 5 in the drawing without a key']);
  expect(found({ drawing: 'treatment-timeline' })).toEqual(['the number 6 in the drawing without a key', 'the number 7 in the drawing without a key']);
});

test('several pictures need a title each, and one picture has none', () => {
  expect(found({ panels: ['The room'] })).toEqual(['1 titles for 1 pictures']);
  expect(found({ drawing: 'nmda-receptor' })).toEqual(['0 titles for 3 pictures']);
  expect(found({ drawing: 'nmda-receptor', panels: ['At rest', 'Open', 'Blocked'] })).toEqual([]);
});

test('a claim that no sentence tells is refused', () => {
  expect(found({ claims: ['relief-15-min'] })).toEqual(['the claim “relief-15-min”, which no sentence tells']);
});

test('words of ours hold no number, and a short form only the numbers of its claim', () => {
  const told = (...inWords: DrawingFigure['inWords']) => found({ inWords: [...inWords, { claim: 'people-24' }] });
  expect(told({ ours: 'It takes 24 hours.' })).toEqual(['the number 24 in “It takes 24 hours.”']);
  expect(told({ claim: 'relief-15-min', says: 'It was 8 of 12 people.' })).toEqual([]);
  expect(told({ claim: 'relief-15-min', says: 'It was 9 of 12 people.' })).toEqual(['the number 9 in “It was 9 of 12 people.”']);
});

test('a short form promises no more than its claim is sure of', () => {
  expect(found({ inWords: [{ claim: 'relief-15-min', says: 'It eases pain.' }, { claim: 'people-24' }] })).toEqual(['“eases” in “It eases pain.”, whose claim is not of high certainty']);
});

test('a drawing rests on the claims of its words and its key', () => {
  const key = [{ name: 'Chair', sentences: [{ claim: 'relief-15-min' }] }];
  expect(claimsOf(drawn({ key }))).toEqual(['people-24', 'relief-15-min']);
});

test('a drawing says that it is simplified, and shows each entry of its key once, with certainty', () => {
  const figure = drawn({ key: [{ name: 'Chair', sentences: [{ claim: 'relief-15-min', says: 'Some felt <better>.' }] }, ...drawn().key.slice(1)] });
  const html = renderToStaticMarkup(createElement(ClaimFigure, { id: 'room', figure, citations: [], content: someContent() }));
  expect(html).toContain('A simplified drawing.');
  expect(html.match(/<li>/g)).toHaveLength(5);
  expect(html).toContain('Some felt &lt;better&gt;.');
  expect(html.match(/Low certainty/g)).toHaveLength(1);
});

const pictures = DrawingName.options.flatMap((name) => picturesOf[name].pictures.map((picture, index) => ({ name, index, picture, stand: picturesOf[name].stand })));

const shown = ({ name, index, picture, stand }: (typeof pictures)[number]) =>
  renderToStaticMarkup(createElement(Picture, { picture, lines: art[name][index] ?? [], numbered: stand === 'over' }));

test.for(pictures)('$name, picture $index, is drawn whole', (drawing) => {
  expect(shown(drawing)).not.toContain('NaN');
  expect(art[drawing.name]).toHaveLength(picturesOf[drawing.name].pictures.length);
});

test.for(pictures.filter(({ stand }) => stand === 'over'))('the numbers of $name, picture $index, lie within it, apart, and at 12 px or more on the smallest phone', (drawing) => {
  const { picture } = drawing;
  const html = shown(drawing);
  const sizes = [...html.matchAll(/font-size="(\d+)"/g)].map(([, size]) => Number(size));
  const radii = [...html.matchAll(/<circle cx="\d+" cy="\d+" r="([\d.]+)"><\/circle><text/g)].map(([, r]) => Number(r));
  expect([sizes.length, radii.length]).toEqual([picture.places.length, picture.places.length]);
  expect(Math.min(...sizes) * Math.min(1, widthOnSmallestPhone / picture.width)).toBeGreaterThanOrEqual(12);
  for (const [at, { x, y }] of picture.places.entries()) {
    const r = radii[at] ?? 0;
    expect(Math.min(x, y, picture.width - x, picture.height - y)).toBeGreaterThanOrEqual(r);
    for (const other of picture.places.slice(at + 1)) expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(2 * r);
  }
});
