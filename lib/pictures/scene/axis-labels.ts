import { anchorOf, type Tick } from '../../figures/axis';
import { body, sheet } from './paragraph';
import type { Block } from './scene';
import { label } from './shapes';

/** The labels of an axis, on so many lines in turn. */
export function axisLabels(ticks: readonly Tick[], lines: number): Block {
  return {
    height: lines * body.line,
    marks: ticks.map((tick, index) => label(tick.words, (tick.at * sheet.inner) / 100, (index % lines) * body.line + body.size, body.size, { anchor: anchorOf(tick), tone: 'soft' })),
  };
}
