import type { IntervalPanel } from './intervals';

/** A side narrower than this, in per cent, has no room for its name, and no bar. */
const nearEdge = 10;

/** What lies on the left and on the right of “no difference”; empty where there is no room. */
export function sideWords({ none, isRatio }: IntervalPanel): readonly [left: string, right: string] {
  return [none > nearEdge ? (isRatio ? '← less likely' : '← lower') : '', none < 100 - nearEdge ? (isRatio ? 'more likely →' : 'higher →') : ''];
}

/** What the numbers of an axis are. */
export const unitWords = ({ isRatio, unit }: IntervalPanel): string =>
  isRatio ? 'Times as likely. Each step to the right multiplies: the distances are not additions.' : `In ${unit}.`;

/** How to read the bars. */
export function intervalKey(panels: readonly IntervalPanel[]): string {
  return [
    'The dot is the figure that was found. The bar is the range in which the true figure may well lie. The dashed line is no difference: if the bar crosses it, there may be no difference.',
    ...(panels.length > 1 ? ['The scales have different lengths; equal distances stand for equal shares of them.'] : []),
  ].join(' ');
}
