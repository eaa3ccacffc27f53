import type { IconGroup, IconRow } from '../figures/icon-array';
import { rowsFor } from '../figures/icon-path';
import type { FigurePicture } from './figure-picture';
import { margin, shareSize, small } from './share-layout';
import { linesOf } from './text-lines';

const inner = shareSize.width - 2 * margin;
const title = { size: 44, line: 54 } as const;
const gap = 24;

/** The width of a group and of the space between two, in px. */
export const group = { width: 544, gap: 32 } as const;

/** A text of a picture: letters and lines in px. */
export type Text = { readonly text: string; readonly size: number; readonly line: number };

/** A picture laid out: texts, rows of groups, texts; its height in px is a little more than it needs. */
export type FigureLayout = {
  readonly title: Text;
  readonly rows: readonly { readonly heading: string; readonly groups: readonly IconGroup[]; readonly notes: string; readonly columns: number; readonly pitch: number }[];
  readonly texts: readonly string[];
  readonly height: number;
};

/** What stands over a group of signs. */
export const groupWords = ({ name, icons, difference }: IconGroup): string => `${name}: ${icons.words}${difference ? `, ${difference}` : ''}`;

const textHeight = (text: string, width: number = inner) => (text === '' ? 0 : small.line * linesOf(text, small.size, width));

function rowOf({ outcome, when, groups, notes }: IconRow, isOnly: boolean): FigureLayout['rows'][number] {
  const most = Math.max(...groups.map(({ icons }) => icons.of));
  const columns = most <= 36 ? 12 : 20;
  const heading = [...(isOnly ? [] : [`${outcome}.`]), ...(when && !isOnly ? [`${when}.`] : [])].join(' ');
  return { heading, groups, notes: notes.join(' '), columns, pitch: most <= 36 ? 40 : 27 };
}

function rowHeight({ heading, groups, notes, columns, pitch }: FigureLayout['rows'][number]): number {
  const heights = groups.map((one) => textHeight(groupWords(one), group.width) + pitch * rowsFor(one.icons.of, columns) + 12);
  const lines = Array.from({ length: Math.ceil(heights.length / 2) }, (_line, at) => Math.max(...heights.slice(2 * at, 2 * at + 2)));
  return textHeight(heading) + lines.reduce((sum, line) => sum + line, 0) + textHeight(notes) + gap;
}

/** Lays a figure out as a picture of as much height as its words need. */
export function figureLayout({ title: words, rows, words: told, sources, address }: FigurePicture): FigureLayout {
  const laid = rows.map((row) => rowOf(row, rows.length === 1 && words.startsWith(row.outcome)));
  const texts = [...told, `Source: ${sources.join('; ')}.`, address];
  const height =
    2 * margin +
    title.line * linesOf(words, title.size, inner) +
    gap +
    laid.reduce((sum, row) => sum + rowHeight(row), 0) +
    texts.reduce((sum, text) => sum + textHeight(text) + 8, 0);
  return { title: { text: words, ...title }, rows: laid, texts, height };
}
