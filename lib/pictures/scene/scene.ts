import type { colours } from '../colours';

/** A colour of a picture: one of the light theme, or the white of its ground. */
export type Tone = keyof typeof colours | 'white';

/** One line of text; y is its base line. All lengths are px of the picture. */
export type TextMark = {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly tone: Tone;
  readonly isBold: boolean;
  readonly anchor: 'start' | 'middle' | 'end';
};

/** A drawn shape: the path of an SVG, moved and scaled; without a fill or a stroke it has none. */
export type ShapeMark = {
  readonly kind: 'shape';
  readonly d: string;
  readonly x: number;
  readonly y: number;
  readonly scale: readonly [number, number];
  readonly fill?: Tone | undefined;
  readonly stroke?: Tone | undefined;
  readonly width?: number | undefined;
  readonly dash?: string | undefined;
  readonly cap?: 'round' | 'square' | undefined;
};

/** A part of a picture, from its own corner. */
export type Block = { readonly height: number; readonly marks: readonly (TextMark | ShapeMark)[] };

/** The same part at another place. */
export function moved({ height, marks }: Block, x: number, y: number): Block {
  return { height: height + y, marks: marks.map((mark) => ({ ...mark, x: mark.x + x, y: mark.y + y })) };
}

/** Parts over each other, from their own corners, as high as the highest. */
export function layered(...blocks: readonly Block[]): Block {
  return { height: Math.max(0, ...blocks.map(({ height }) => height)), marks: blocks.flatMap(({ marks }) => marks) };
}

/** Parts one below the other, with a gap between them; those without height leave none. */
export function stacked(blocks: readonly Block[], gap = 0): Block {
  return blocks.reduce<Block>(
    (all, block) => (block.height === 0 ? all : layered(all, moved(block, 0, all.height + (all.height > 0 ? gap : 0)))),
    { height: 0, marks: [] },
  );
}

/** Parts in lines of so many columns, each as wide as told (px), with a gap between columns. */
export function tiled(blocks: readonly Block[], columns: number, width: number, gap: number): Block {
  const lines = Array.from({ length: Math.ceil(blocks.length / columns) }, (_line, at) =>
    layered(...blocks.slice(at * columns, (at + 1) * columns).map((block, column) => moved(block, column * (width + gap), 0))),
  );
  return stacked(lines, gap / 2);
}
