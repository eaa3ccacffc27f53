import type { Content } from '../domain/content';
import type { Figure } from '../domain/figure';
import { sentencesOf, gradedWords } from '../figures/drawing';
import { iconRows } from '../figures/icon-array';
import { iconKey } from '../figures/icon-key';
import { intervalKey } from '../figures/interval-key';
import { intervalPanels } from '../figures/intervals';
import { momentAxis } from '../figures/moment-axis';
import { momentsOf, overTimeKey } from '../figures/people-over-time';
import { peopleRows } from '../figures/people-rows';
import { rowFigureWords } from '../figures/row-words';
import { tableOf } from '../figures/table-of';
import { drawingBlock } from './scene/drawing-block';
import { intervalBlock } from './scene/interval-block';
import { momentsBlock } from './scene/moments-block';
import { peopleBlock } from './scene/people-block';
import { rowBlock } from './scene/row-block';
import type { Block } from './scene/scene';
import { soFarBlock } from './scene/so-far-block';

/** What a figure draws, how to read it, and the same in words. */
export type FigureBody = { readonly body: Block; readonly key: readonly string[]; readonly inWords: string };

type OverTime = Extract<Figure, { kind: 'people-over-time' }>;

function overTime(content: Content, figure: OverTime): Pick<FigureBody, 'body' | 'key'> {
  const [first] = figure.estimates.flatMap((id) => content.estimates[id] ?? []);
  const moments = momentsOf(content, figure);
  const axis = momentAxis(moments);
  const rows = peopleRows(content, figure) ?? [];
  const key = overTimeKey(first?.outcome ?? '', moments, axis !== undefined);
  if (!axis) return { body: peopleBlock(rows, figure.title), key: [key] };
  return { body: momentsBlock(moments, axis, content.studies[first?.study ?? '']?.arms ?? {}), key: [key, ...new Set(rows.flatMap(({ notes }) => notes))] };
}

function drawn(content: Content, figure: Exclude<Figure, { kind: 'summary' }>): Pick<FigureBody, 'body' | 'key'> {
  switch (figure.kind) {
    case 'people-over-time':
      return overTime(content, figure);
    case 'icon-array': {
      const rows = iconRows(content, figure);
      const groups = rows.flatMap((row) => row.groups);
      return { body: peopleBlock(rows, figure.title), key: [iconKey(figure.sign ?? 'person', groups), ...(figure.uncompared ? [figure.uncompared] : [])] };
    }
    case 'intervals': {
      const panels = intervalPanels(content, figure);
      return { body: intervalBlock(panels), key: [intervalKey(panels)] };
    }
    case 'people-so-far':
      return { body: soFarBlock(content, figure), key: [] };
    case 'relief-length':
    case 'dose-ladder':
      return { body: rowBlock(content, figure), key: [] };
    case 'drawing':
      return { body: drawingBlock(content, figure), key: [['A simplified drawing.', ...figure.inWords.map((sentence) => gradedWords(content, sentence))].join(' ')] };
    default:
      return figure satisfies never;
  }
}

function inWords(content: Content, figure: Exclude<Figure, { kind: 'summary' }>): string {
  if (figure.kind === 'drawing') return sentencesOf(figure).map((sentence) => gradedWords(content, sentence)).join(' ');
  if (figure.kind === 'relief-length' || figure.kind === 'dose-ladder') return rowFigureWords(content, figure);
  return tableOf(content, figure).rows.map((row) => `${row.filter((cell) => cell !== '').join(', ')}.`).join(' ');
}

/** What a figure draws, as a part of a picture; a summary is a table and draws nothing. */
export function figureBody(content: Content, figure: Figure): FigureBody | undefined {
  return figure.kind === 'summary' ? undefined : { ...drawn(content, figure), inWords: inWords(content, figure) };
}
