import { expect, test } from 'vitest';
import { aPage } from '../../support/a-page';
import { figuresOf, heavyFigures, missingPictures } from '../../support/site-checks/figures';

const links = '<a href="/data/figures/a.svg">SVG</a><a href="/data/figures/a.png">PNG</a>';
const showing = (inFigure: string) => aPage({ body: `<figure class="figure" id="figure-a"><svg></svg>${inFigure}</figure><p>Words</p><figure id="figure-b"></figure><figure></figure>` });
const faults = (inFigure: string, gone = '') => missingPictures(showing(inFigure), (id) => id === 'a', (path) => path !== gone);

test('the figures of a page are found, with their ids', () => {
  expect(figuresOf(showing('')).map(({ id }) => id)).toEqual(['a', 'b', '']);
});

test('a figure that leads to its pictures, and one that draws nothing, have no fault', () => {
  expect(faults(links)).toEqual([]);
});

test('a figure that leads to no picture, or to one that is not there, is found', () => {
  expect(faults('')).toEqual(['/a/ has a figure without /data/figures/a.svg.', '/a/ has a figure without /data/figures/a.png.']);
  expect(faults(links, '/data/figures/a.png')).toEqual(['/a/ has a figure without /data/figures/a.png.']);
});

test('figures that weigh too much together are found', () => {
  const weight = Number(/weigh (\d+) bytes; they may have 0\.$/.exec(heavyFigures(showing(links), 0)[0] ?? '')?.[1]);
  expect(weight).toBeGreaterThan(50);
  expect(heavyFigures(showing(links), weight)).toEqual([]);
  expect(heavyFigures(showing(links), weight - 1)).toEqual([`The figures of /a/ weigh ${weight} bytes; they may have ${weight - 1}.`]);
});
