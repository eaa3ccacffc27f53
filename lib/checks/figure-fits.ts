import type { Content } from '../domain/content';
import type { Estimate } from '../domain/estimate';
import type { Figure, RowFigure } from '../domain/figure';
import { axesOf } from '../figures/axes-of';
import { drawnOf } from '../figures/lane';
import { markWords } from '../figures/row-words';
import { entryPlace } from './entry-place';
import type { Rule } from './rule';

type OverTime = Extract<Figure, { kind: 'people-over-time' }>;
type Mistake = { readonly near: string; readonly found: string; readonly expected: string; readonly mend: string };

const groupsOf = (estimate: Estimate) => ('arms' in estimate ? Object.keys(estimate.arms).join(', ') : '');

/** Marks that no place on their axis is for. */
function misplacedIn(figure: RowFigure): readonly Mistake[] {
  return axesOf(figure).flatMap(({ axis, groups }) =>
    groups.flatMap(({ rows }) =>
      rows.flatMap((row) =>
        row.marks
          .filter((mark) => drawnOf(mark, axis) === undefined)
          .map((mark) => ({
            near: row.name,
            found: `${markWords(mark)} in the row “${row.name}”`,
            expected: 'a span that its axis can show',
            mend: 'correct the span or its unit, or leave the mark out and tell it in a note',
          })),
      ),
    ),
  );
}

function mistakesIn({ estimates }: Content, figure: OverTime): readonly Mistake[] {
  const drawn = figure.estimates.flatMap((id) => (estimates[id] ? [{ id, estimate: estimates[id] }] : []));
  return drawn.flatMap(({ id, estimate }, at) => {
    const found = (what: string) => `the estimate “${id}”, ${what}`;
    const before = drawn[at - 1]?.estimate;
    if (estimate.measure !== 'count' || estimate.counted !== 'people') {
      return [{ near: id, found: found('which does not count people'), expected: 'an estimate that counts people', mend: 'take it out, or draw it in another kind of figure' }];
    }
    if (before === undefined) return [];
    if (before.study !== estimate.study || before.outcome !== estimate.outcome || groupsOf(before) !== groupsOf(estimate)) {
      return [{ near: id, found: found('which counts something else than the one before it'), expected: 'one study, one outcome and the same arms at every time', mend: 'make a figure for each' }];
    }
    const isLater = before.time.minutes !== undefined && estimate.time.minutes !== undefined && before.time.minutes < estimate.time.minutes;
    return isLater
      ? []
      : [{ near: id, found: found('whose time is not after the one before it'), expected: 'times in minutes that grow', mend: 'order the estimates by time, and give each its minutes' }];
  });
}

/** A figure of several times draws one thing in the order of time, and a figure of rows has room for what it draws. */
export const figureFits: Rule = {
  id: 'figure-fits',
  correct: 'A figure over time counts people, in the same arms and with the same outcome, at times that grow; a mark has a place on its axis.',
  needsValidEntries: true,
  check: ({ content, folder }) =>
    Object.entries(content.figures).flatMap(([id, figure]) =>
      (figure.kind === 'people-over-time' ? mistakesIn(content, figure) : misplacedIn(figure)).map(({ near, ...mistake }) => ({
        place: entryPlace(folder, 'figures', id, near),
        ...mistake,
      })),
    ),
};
