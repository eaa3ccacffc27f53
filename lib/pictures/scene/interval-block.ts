import type { IntervalPanel, IntervalRow } from '../../figures/intervals';
import { sideWords, unitWords } from '../../figures/interval-key';
import { body, paragraph, sheet } from './paragraph';
import { stacked, type Block } from './scene';
import { disc, label, line } from './shapes';

const high = 48;
const px = (at: number) => (at * sheet.inner) / 100;

function rowBlock({ label: name, from, words, point, ends }: IntervalRow, none: number): Block {
  const bar: Block = {
    height: high,
    marks: [
      line(px(none), 0, px(none), high, { stroke: 'edge', width: 3, dash: '8 6' }),
      ...(ends ? [line(px(ends[0]), high / 2, px(ends[1]), high / 2, { stroke: 'link', width: 10 })] : []),
      disc(px(point), high / 2, 11, ends ? { fill: 'ink', stroke: 'white', width: 3 } : { stroke: 'ink', width: 3 }),
    ],
  };
  return stacked([paragraph(`${name}. ${from}`, sheet.inner, { isBold: true }), bar, paragraph(`${words}.`, sheet.inner)]);
}

function axisBlock(ticks: IntervalPanel['ticks']): Block {
  return {
    height: body.line + 14,
    marks: [
      line(0, 1, sheet.inner, 1),
      ...ticks.flatMap(({ value, at }) => [line(px(at), 0, px(at), 12), label(String(value).replace('-', '−'), px(at), 14 + body.size, body.size, { anchor: 'middle' })]),
    ],
  };
}

function panelBlock(panel: IntervalPanel): Block {
  const [left, right] = sideWords(panel);
  const names = [
    ...(left ? [label(left, 0, body.size, body.size, { tone: 'soft' })] : []),
    ...(right ? [label(right, sheet.inner, body.size, body.size, { tone: 'soft', anchor: 'end' })] : []),
  ];
  const sides: Block = { height: body.line, marks: names };
  return stacked([sides, stacked(panel.rows.map((row) => rowBlock(row, panel.none)), 20), axisBlock(panel.ticks), paragraph(unitWords(panel), sheet.inner, { tone: 'soft' })], 8);
}

/** Bars from end to end of what the true figure may be, beside a line of no difference. */
export const intervalBlock = (panels: readonly IntervalPanel[]): Block => stacked(panels.map(panelBlock), 40);
