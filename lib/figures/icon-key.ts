import type { IconGroup } from './icon-array';

/** What the signs of a figure mean. */
export function iconKey(sign: string, groups: readonly IconGroup[]): string {
  return [
    `Each sign is one ${sign}. A full circle had it, a ring did not.`,
    ...(groups.some(({ extra }) => extra > 0) ? ['A square is one more than in the group that it is compared with.'] : []),
    ...(groups.some(({ icons }) => icons.unsure > 0) ? ['A ring with a dot: told as a range, so it may or may not.'] : []),
  ].join(' ');
}
