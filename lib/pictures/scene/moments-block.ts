import type { Study } from '../../domain/study';
import type { Tick } from '../../figures/axis';
import type { MomentAxis } from '../../figures/moment-axis';
import { momentLetter, type Moment } from '../../figures/people-over-time';
import { axisLabels } from './axis-labels';
import { body, paragraph, sheet } from './paragraph';
import { stacked, type Block } from './scene';
import { disc, label, line } from './shapes';
import { signsBlock } from './signs-block';

/** From one sign to the next, in px; half a column stays clear of both ends of the line. */
const step = 44;
const below = 56;

const px = (at: number) => (at * sheet.inner) / 100;

function armBlock(moments: readonly Moment[], { places, ticks, perRow, rows }: MomentAxis, arm: string): Block {
  const base = body.line + 8 + rows * step + 8;
  const columns = moments.flatMap(({ arms }, at) => {
    const { n, of } = arms[arm] ?? { n: 0, of: 0 };
    const x = px(places[at] ?? 0);
    const signs = signsBlock({ icons: { of, had: n, unsure: 0 }, extra: 0, columns: perRow }, step);
    return [
      // Turned over, so that the full ones stand on the line.
      ...signs.marks.map((mark) => ({ ...mark, x: x - (perRow * step) / 2, y: base - 8, ...(mark.kind === 'shape' && { scale: [1, -1] as const }) })),
      label(String(n), x, base - 20 - signs.height, body.size, { isBold: true, anchor: 'middle' }),
      disc(x, base + 28, 20, { fill: 'white', stroke: 'edge', width: 2 }),
      label(momentLetter(at), x, base + 38, body.size, { anchor: 'middle' }),
    ];
  });
  return { height: base + below, marks: [line(0, base, sheet.inner, base), ...ticks.map(({ at }: Tick) => line(px(at), base, px(at), base + 12)), ...columns] };
}

/** Moments at their true places on a logarithmic line of time, one line for each arm; under it each moment in words. */
export function momentsBlock(moments: readonly Moment[], axis: MomentAxis, arms: Study['arms']): Block {
  const lanes = Object.keys(moments[0]?.arms ?? {}).map((arm) => stacked([paragraph(arms[arm]?.name ?? arm, sheet.inner, { isBold: true }), armBlock(moments, axis, arm)]));
  const words = moments.map(({ when, arms: counted }, at) => {
    const counts = Object.entries(counted).map(([arm, { n, of }]) => `${arms[arm]?.name ?? arm}: ${n} of ${of}`);
    return paragraph(`${momentLetter(at)}. ${when}. ${counts.join('; ')}.`, sheet.inner);
  });
  return stacked([...lanes, axisLabels(axis.ticks, 1), stacked(words)], 12);
}
