import type { CheckedArticle } from '../articles/article';
import { attribute, componentsIn } from '../articles/elements';
import type { Content } from '../domain/content';
import type { Figure } from '../domain/figure';
import type { IconRow } from '../figures/icon-array';
import type { Count } from '../figures/people';
import { peopleRows, rowOfCount } from '../figures/people-rows';
import type { Drawing } from './drawing';

type Counted = Pick<Content, 'studies' | 'estimates'>;

const drawn = (rows: readonly IconRow[], sign: string, extra: readonly string[] = []): Drawing | undefined =>
  rows[0] && { sign, outcome: rows[0].outcome, panels: rows, notes: [...new Set([...rows.flatMap(({ notes }) => notes), ...extra])] };

/** The same outcome of the same study, counted last; undefined when nobody counted later. */
function lastOf({ estimates }: Counted, count: Count): Count | undefined {
  const minutes = count.time.minutes ?? Infinity;
  return Object.values(estimates)
    .filter((other): other is Count => other.measure === 'count' && other.study === count.study && other.outcome === count.outcome)
    .filter(({ time, arms }) => (time.minutes ?? -1) > minutes && Object.keys(arms).join() === Object.keys(count.arms).join())
    .toSorted((one, other) => (other.time.minutes ?? 0) - (one.time.minutes ?? 0))[0];
}

/** A count as a drawing, beside it the last count of the same: early relief is never shown without what came of it. */
export function drawingOfCount(content: Counted, count: Count): Drawing | undefined {
  const last = lastOf(content, count);
  const rows = [count, ...(last ? [last] : [])].map((one) => rowOfCount(content, one));
  return drawn(rows, count.counted === 'people' ? 'person' : 'study');
}

function drawingOfFigure(content: Content, figure: Figure): Drawing | undefined {
  const rows = peopleRows(content, figure) ?? [];
  const isOverTime = figure.kind === 'people-over-time';
  const ends = isOverTime ? rows.filter((_row, at) => at === 0 || at === rows.length - 1) : rows.slice(0, 1);
  // What a figure says of its numbers holds for each of them.
  const plain = figure.caution ? ends.map((row) => ({ ...row, notes: [] })) : ends;
  const extra = [...(figure.kind === 'icon-array' && figure.uncompared ? [figure.uncompared] : []), ...(figure.caution ? [figure.caution] : [])];
  return drawn(plain, figure.kind === 'icon-array' ? (figure.sign ?? 'person') : 'person', extra);
}

/** The first count that an article draws. */
export function firstDrawing(content: Content, { tree }: Pick<CheckedArticle, 'tree'>): Drawing | undefined {
  for (const element of componentsIn(tree)) {
    const id = attribute(element, 'id') ?? '';
    const [estimate, figure] = [content.estimates[id], content.figures[id]];
    if (element.name === 'People' && estimate?.measure === 'count') return drawingOfCount(content, estimate);
    const drawing = element.name === 'Figure' && figure ? drawingOfFigure(content, figure) : undefined;
    if (drawing) return drawing;
  }
  return undefined;
}

/** The first count of a study, in the order of its file; a single patient is not drawn, because one of one looks like all. */
export function studyDrawing(content: Counted, study: string): Drawing | undefined {
  const count = Object.values(content.estimates).find(
    (estimate): estimate is Count => estimate.study === study && estimate.measure === 'count' && Object.values(estimate.arms).some(({ of }) => of > 1),
  );
  return count && drawingOfCount(content, count);
}
