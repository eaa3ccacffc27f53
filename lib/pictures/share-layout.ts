import { sentence } from '../figures/sentence';
import type { Drawing, SharePicture } from './drawing';
import { linesOf } from './text-lines';

/** The size of a picture for a shared address, in px. */
export const shareSize = { width: 1200, height: 630 } as const;

/** Space around the text of a picture, in px. */
export const margin = 40;

/** The smallest letters of a picture, in px; the height of their lines. */
export const small = { size: 32, line: 40 } as const;
const gap = 12;

/** Where the parts of a picture stand: letters in px, signs in px. */
export type ShareLayout = {
  readonly title: { readonly size: number; readonly line: number };
  readonly answer: { readonly size: number; readonly line: number };
  /** What stands over the signs. */
  readonly heading: string;
  /** The width of a group of signs. */
  readonly column: number;
  /** Signs in a row, the same for all groups. */
  readonly columns: number;
  /** From one sign to the next. */
  readonly pitch: number;
  /** The height that all takes, at most. */
  readonly height: number;
};

const inner = shareSize.width - 2 * margin;

/** What a full circle means, in words. */
export function headingOf({ sign, outcome, panels }: Drawing): string {
  const [panel] = panels;
  // Studies were counted by a review, not at a time.
  const when = panels.length === 1 && panel?.when && sign !== 'study' ? `. ${panel.when}` : '';
  const isHundred = panels.some(({ groups }) => groups.some(({ icons }) => icons.words.includes('100')));
  return sentence(`${outcome}${when}`) + (isHundred ? '' : ` One circle is one ${sign}.`);
}

function drawingHeight(drawing: Drawing, column: number, columns: number, pitch: number, heading: string): number {
  const { panels, notes } = drawing;
  const label = (text: string) => small.line * linesOf(text, small.size, column);
  const groups = panels.map((panel) => panel.groups.map(({ name, icons }) => label(`${name}: ${icons.words}`) + pitch * Math.ceil(icons.of / columns) + 8));
  const sides = panels.length > 1 ? groups.map((heights, at) => label(panels[at]?.when ?? '') + heights.reduce((sum, one) => sum + one, 0)) : [Math.max(...groups.flat())];
  const words = [heading, ...(notes.length > 0 ? [notes.join(' ')] : [])];
  return Math.max(...sides) + words.reduce((sum, text) => sum + small.line * linesOf(text, small.size, inner), 0) + gap;
}

/** Lays a picture out. */
function layout({ title: words, answer: told, drawing }: SharePicture): ShareLayout {
  const title = drawing ? { size: 46, line: 52 } : { size: 52, line: 60 };
  const answer = drawing ? { size: 32, line: 40 } : { size: 44, line: 60 };
  const beside = drawing ? Math.max(drawing.panels.length, drawing.panels.length === 1 ? (drawing.panels[0]?.groups.length ?? 1) : 1) : 1;
  const column = Math.floor((inner - (beside - 1) * 32) / beside);
  const most = Math.max(1, ...(drawing?.panels.flatMap(({ groups }) => groups.map(({ icons }) => icons.of)) ?? []));
  const columns = most <= 36 ? Math.min(most, Math.floor(column / 26)) : beside === 1 ? 50 : 25;
  const pitch = Math.min(32, Math.floor(column / columns));
  const heading = drawing ? headingOf(drawing) : '';
  const text = title.line * linesOf(words, title.size, inner) + answer.line * linesOf(told, answer.size, inner);
  const height = 2 * margin + text + small.line + 3 * gap + (drawing ? drawingHeight(drawing, column, columns, pitch, heading) : 0);
  return { title, answer, heading, column, columns, pitch, height };
}

/** A picture that fits, and its layout: a drawing that does not fit together with what must be known of it is left out. */
export function fitted(picture: SharePicture): { readonly picture: SharePicture; readonly layout: ShareLayout } {
  const whole = layout(picture);
  if (whole.height <= shareSize.height) return { picture, layout: whole };
  const plain = { ...picture, drawing: undefined };
  return { picture: plain, layout: layout(plain) };
}
