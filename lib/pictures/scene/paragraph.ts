import { letterWidth } from '../text-lines';
import type { Block, Tone } from './scene';
import { label } from './shapes';

/** The width of a picture of a figure and the space around what it shows, in px. */
export const sheet = { width: 1200, margin: 40, inner: 1120 } as const;

/** The letters of most texts, in px; the height of their lines. */
export const body = { size: 28, line: 36 } as const;

const bolder = 1.08;

/** A text in lines that fit a width (px); a word that is longer than a line is cut. */
export function linesIn(text: string, size: number, width: number): readonly string[] {
  const most = Math.max(1, Math.floor(width / (size * letterWidth)));
  const words = text.split(/\s+/).flatMap((word) => word.match(new RegExp(`.{1,${most}}`, 'gu')) ?? []);
  return words.reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    return last !== undefined && last.length + 1 + word.length <= most ? [...lines.slice(0, -1), `${last} ${word}`] : [...lines, word];
  }, []);
}

type Look = { readonly size?: number; readonly line?: number; readonly tone?: Tone; readonly isBold?: boolean };

/** A text in as many lines as it needs; an empty one takes no room. */
export function paragraph(text: string, width: number, { size = body.size, line = body.line, tone = 'ink', isBold = false }: Look = {}): Block {
  const lines = linesIn(text, size, isBold ? width / bolder : width);
  return { height: lines.length * line, marks: lines.map((words, at) => label(words, 0, Math.round(at * line + line / 2 + size * 0.35), size, { tone, isBold })) };
}
