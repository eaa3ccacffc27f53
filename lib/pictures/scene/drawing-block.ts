import type { Content } from '../../domain/content';
import type { KeyEntry } from '../../domain/figure-drawing';
import { gradedWords, type DrawingFigure } from '../../figures/drawing';
import { numberSize, picturesOf, type Picture } from '../../figures/drawing-places';
import { art } from '../../figures/drawings/art';
import type { ArtLine, Look } from '../../figures/drawings/art-line';
import { paragraph, sheet } from './paragraph';
import { layered, moved, stacked, tiled, type Block, type ShapeMark } from './scene';
import { disc, label, line } from './shapes';

type Ink = Pick<ShapeMark, 'fill' | 'stroke' | 'width' | 'dash' | 'cap'>;

/** What each look is in colours; the same as in the style sheet of pages. */
const inks: Readonly<Record<Look | 'plain', Ink>> = {
  plain: { stroke: 'ink' },
  paper: { fill: 'white', stroke: 'ink' },
  solid: { fill: 'wash', stroke: 'ink' },
  full: { fill: 'ink', stroke: 'ink' },
  faint: { stroke: 'ink', dash: '5 4' },
  accent: { stroke: 'link' },
  'accent thick': { stroke: 'link', width: 4 },
  'accent-full': { fill: 'link', stroke: 'link' },
  bar: { stroke: 'no', width: 3 },
};

function lineMark({ d, look, mirror }: ArtLine, scale: number): ShapeMark {
  return { kind: 'shape', d, x: (mirror ?? 0) * scale, y: 0, scale: [mirror === undefined ? scale : -scale, scale], width: 1.5, cap: 'round', ...inks[look ?? 'plain'] };
}

function pictureBlock({ width, height, places }: Picture, lines: readonly ArtLine[], scale: number, isNumbered: boolean): Block {
  const size = numberSize(width) * scale;
  const numbers = places.flatMap(({ n, x, y, to }) => [
    ...(to ? [line(x * scale, y * scale, to[0] * scale, to[1] * scale, { stroke: 'ink', width: 3 })] : []),
    disc(x * scale, y * scale, size * 0.75, { fill: 'white', stroke: 'ink', width: 3 }),
    label(String(n), x * scale, y * scale + size * 0.35, size, { isBold: true, anchor: 'middle' }),
  ]);
  return { height: height * scale, marks: [...lines.map((one) => lineMark(one, scale)), ...(isNumbered ? numbers : [])] };
}

function keyBlock(content: Content, { name, sentences }: KeyEntry, start: string, width: number): Block {
  return stacked([paragraph(`${start}${name}`, width, { isBold: true }), ...sentences.map((sentence) => paragraph(gradedWords(content, sentence), width))]);
}

/** Line art with numbers in it and what they mean under it; or a list with a picture beside each entry. */
export function drawingBlock(content: Content, { drawing, panels, key }: DrawingFigure): Block {
  const { stand, pictures } = picturesOf[drawing];
  const lines = (index: number) => art[drawing][index] ?? [];
  if (stand === 'beside') {
    const entries = key.map((entry, index) => {
      const picture = pictures[index];
      return layered(picture ? pictureBlock(picture, lines(index), 2, false) : { height: 0, marks: [] }, moved(keyBlock(content, entry, '', sheet.inner - 136), 136, 0));
    });
    return stacked(entries, 28);
  }
  const gap = 40;
  const width = pictures.length > 1 ? (sheet.inner - gap * (pictures.length - 1)) / pictures.length : 720;
  const drawn = pictures.map((picture, index) =>
    stacked([paragraph(panels?.[index] ?? '', width, { isBold: true }), pictureBlock(picture, lines(index), Number((width / picture.width).toFixed(2)), true)], 8),
  );
  return stacked([tiled(drawn, pictures.length, width, gap), ...key.map((entry, index) => keyBlock(content, entry, `${index + 1}. `, sheet.inner))], 24);
}
