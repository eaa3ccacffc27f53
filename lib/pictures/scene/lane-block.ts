import type { Basis } from '../../domain/figure-row';
import { pointShapes } from '../../figures/lane-shapes';
import type { Drawn } from '../../figures/lane';
import type { Block, ShapeMark } from './scene';
import { box, line, shape } from './shapes';

/** The height of a lane, and how much larger its signs are than on pages. */
const high = 44;
const times = 2;
const middle = high / 2;

function lookOf(basis: Basis, isUnclear: boolean): Pick<ShapeMark, 'fill' | 'stroke' | 'width' | 'dash' | 'cap'> {
  if (isUnclear || basis === 'other-form' || basis === 'not-compared') return { fill: 'white', stroke: 'link', width: 3 };
  if (basis === 'sells-it') return { fill: 'white', stroke: 'link', width: 3, dash: '12 6' };
  if (basis === 'other-page') return { fill: 'white', stroke: 'link', width: 5, dash: '1 10', cap: 'round' };
  return { fill: 'link' };
}

const stripesIn = (x: number, wide: number): readonly ShapeMark[] =>
  Array.from({ length: Math.floor((wide - 3) / 10) }, (_stripe, at) => line(x + 6 + at * 10, middle - 12, x + 6 + at * 10, middle + 12, { stroke: 'link', width: 4 }));

function marksOf({ left, right, isOpen, isUnclear }: Drawn, basis: Basis, width: number): readonly ShapeMark[] {
  const look = lookOf(basis, isUnclear);
  const point = pointShapes[basis];
  const [x, to] = [(left * width) / 100, (right * width) / 100];
  const isRound = basis === 'compared';
  const striped = basis === 'not-compared' && !isUnclear;
  const sign = point ? [{ ...shape(point, x, middle, look), scale: [times, times] as const, ...(look.width && { width: look.width / times }) }] : [];
  if (left === right) return point ? sign : [box(x - 12, middle - 12, 24, 24, look, isRound), ...(striped ? stripesIn(x - 12, 24) : [])];
  const thick = point ? 8 : 24;
  const wide = Math.max(0, to - x - (isOpen ? 24 : 0));
  return [
    box(x, middle - thick / 2, wide, thick, look, isRound),
    ...(striped ? stripesIn(x, wide) : []),
    ...sign,
    ...(isOpen ? [shape('M-18-14L-2 0L-18 14', width, middle, { stroke: 'link', width: 6 })] : []),
  ];
}

/** One row of a figure on its axis; ticks are in per cent of the width (px). */
export function laneBlock(drawn: readonly Drawn[], basis: Basis, ticks: readonly number[], width: number): Block {
  const thin = { stroke: 'rule', width: 2 } as const;
  return {
    height: high,
    marks: [
      ...(ticks.length > 0 ? [line(0, middle, width, middle, thin)] : []),
      ...ticks.map((at) => line((at * width) / 100, 0, (at * width) / 100, high, thin)),
      ...drawn.flatMap((one) => marksOf(one, basis, width)),
    ],
  };
}
