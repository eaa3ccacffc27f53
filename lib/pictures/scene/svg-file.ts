import { colours } from '../colours';
import type { Block, ShapeMark, TextMark, Tone } from './scene';

/** A picture ready to draw: its words for those who do not see it, and where everything stands. Lengths are px. */
export type Scene = Block & { readonly width: number; readonly title: string; readonly description: string };

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

type Attributes = Readonly<Record<string, string | number | undefined>>;

function element(name: string, attributes: Attributes, content: string): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escaped(String(value))}"`]));
  return `<${name}${written.join('')}${content === '' ? '/>' : `>${content}</${name}>`}`;
}

/** A colour as it is written in a file. */
export const hexOf = (tone: Tone): string => (tone === 'white' ? '#ffffff' : colours[tone]);

/** Where a shape stands, as SVG writes it. */
export function transformOf({ x, y, scale: [across, down] }: ShapeMark): string {
  return `translate(${x} ${y})${across === 1 && down === 1 ? '' : `scale(${across} ${down})`}`;
}

const textElement = ({ text, x, y, size, tone, isBold, anchor }: TextMark) =>
  element('text', { x, y, 'font-size': size, 'font-weight': isBold ? 700 : undefined, 'text-anchor': anchor === 'start' ? undefined : anchor, fill: hexOf(tone) }, escaped(text));

function shapeElement(mark: ShapeMark): string {
  const { d, fill, stroke, width, dash, cap } = mark;
  return element(
    'path',
    {
      d,
      transform: transformOf(mark),
      fill: fill ? hexOf(fill) : 'none',
      stroke: stroke && hexOf(stroke),
      'stroke-width': stroke && width,
      'stroke-dasharray': dash,
      'stroke-linecap': cap,
    },
    '',
  );
}

/** A picture as an SVG file that needs nothing beside it: real text, colours written out, no script, no style, no reference. */
export function svgFile({ title, description, width, height, marks }: Scene): string {
  const drawn = marks.map((mark) => (mark.kind === 'text' ? textElement(mark) : shapeElement(mark)));
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', 'xml:lang': 'en', width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-labelledby': 'title desc', 'font-family': 'Helvetica, Arial, sans-serif' },
    ['', element('title', { id: 'title' }, escaped(title)), element('desc', { id: 'desc' }, escaped(description)), element('path', { d: `M0 0h${width}v${height}h-${width}z`, fill: hexOf('white') }, ''), ...drawn, ''].join('\n'),
  );
}
