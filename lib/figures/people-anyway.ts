import type { Estimate } from '../domain/estimate';

/** The unit of a difference that counts people. */
export const moreInHundred = 'more people in every 100';

/**
 * How many in every 100 have an outcome anyway: the number that fits both “so many more in every 100” and
 * “so many times as likely”. Undefined when the two do not belong together: when the ends of their intervals
 * give another number than their points.
 */
export function peopleAnyway(difference: Estimate, ratio: Estimate): number | undefined {
  if (difference.measure !== 'difference' || ratio.measure !== 'ratio') return undefined;
  if (difference.unit !== moreInHundred || difference.study !== ratio.study) return undefined;
  const points = (['value', 'low', 'high'] as const).flatMap((point) => {
    const [more, times] = [difference[point], ratio[point]];
    return more === undefined || times === undefined || times === 1 ? [] : [{ more, times }];
  });
  const first = points[0];
  if (first === undefined) return undefined;
  const anyway = Math.round(first.more / (first.times - 1));
  const fits = points.every(({ more, times }) => Math.abs(anyway * (times - 1) - more) <= Math.max(1, 0.5 * (times - 1) + 0.5));
  return fits && anyway >= 1 && anyway + difference.value <= 100 ? anyway : undefined;
}
