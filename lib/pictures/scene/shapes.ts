import type { ShapeMark, TextMark } from './scene';

type Look = Partial<Pick<ShapeMark, 'fill' | 'stroke' | 'width' | 'dash' | 'cap'>>;

const rounded = (length: number) => Number(length.toFixed(2));

/** A path whose own numbers are px of the picture, from a place on. */
export const shape = (d: string, x: number, y: number, look: Look): ShapeMark => ({ kind: 'shape', d, x, y, scale: [1, 1], ...look });

/** A straight line from one point to another. */
export const line = (x: number, y: number, toX: number, toY: number, look: Look = { stroke: 'edge', width: 2 }): ShapeMark =>
  shape(`M0 0L${rounded(toX - x)} ${rounded(toY - y)}`, x, y, look);

/** A circle around a point. */
export const disc = (x: number, y: number, r: number, look: Look): ShapeMark => shape(`M${-r} 0a${r} ${r} 0 0 0 ${2 * r} 0a${r} ${r} 0 0 0-${2 * r} 0`, x, y, look);

/** A box from its upper left corner; with round ends if told. */
export function box(x: number, y: number, wide: number, high: number, look: Look, isRound = false): ShapeMark {
  const [w, h] = [rounded(wide), rounded(high)];
  const r = isRound ? rounded(Math.min(w, h) / 2) : 0;
  const d = isRound ? `M${r} 0h${rounded(w - 2 * r)}a${r} ${r} 0 0 1 0 ${h}h-${rounded(w - 2 * r)}a${r} ${r} 0 0 1 0-${h}z` : `M0 0h${w}v${h}h-${w}z`;
  return shape(d, x, y, look);
}

/** One line of text that is short enough for its place. */
export const label = (text: string, x: number, y: number, size: number, look: Partial<Pick<TextMark, 'tone' | 'isBold' | 'anchor'>> = {}): TextMark => ({
  kind: 'text',
  text,
  x,
  y,
  size,
  tone: 'ink',
  isBold: false,
  anchor: 'start',
  ...look,
});
