import type { IconCount } from '../../figures/icon-count';
import { rowsFor } from '../../figures/icon-path';
import { shape } from './shapes';
import type { Block, ShapeMark } from './scene';

type Signs = {
  readonly icons: Pick<IconCount, 'of' | 'had' | 'unsure'>;
  /** How many of them are more than in the group that it is compared with. */
  readonly extra: number;
  /** Signs in a row. */
  readonly columns: number;
};

type Outline = (x: number, y: number, half: number) => string;

const round: Outline = (x, y, r) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0z`;
const square: Outline = (x, y, half) => `M${x - half} ${y - half}h${2 * half}v${2 * half}h-${2 * half}z`;

/**
 * People as signs, from one to the next so many px: full circles had it, squares are the extra ones, rings had not,
 * a ring with a dot may have. Each sign is an outline of its own, because not every program draws dashes as browsers do.
 */
export function signsBlock({ icons: { of, had, unsure }, extra, columns }: Signs, step: number): Block {
  const signs = (from: number, to: number, outline: Outline, half: number, look: Pick<ShapeMark, 'fill' | 'stroke' | 'width'>) => {
    const drawn = Array.from({ length: Math.max(0, to - from) }, (_sign, at) => outline(((from + at) % columns) * step + step / 2, Math.floor((from + at) / columns) * step + step / 2, half));
    return drawn.length > 0 ? [shape(drawn.join(''), 0, 0, look)] : [];
  };
  const ringWidth = Math.max(1.5, step / 14);
  const half = Math.round(step * 0.38);
  return {
    height: rowsFor(of, columns) * step,
    marks: [
      ...signs(0, had - extra, round, half, { fill: 'link' }),
      ...signs(had - extra, had, square, half, { fill: 'no' }),
      ...signs(had, of, round, half - ringWidth / 2, { stroke: 'grey', width: ringWidth }),
      ...signs(had, had + unsure, round, Math.round(step / 7), { fill: 'link' }),
    ],
  };
}
