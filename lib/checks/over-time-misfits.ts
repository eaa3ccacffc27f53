import type { Content } from '../domain/content';
import type { Estimate } from '../domain/estimate';
import type { Figure } from '../domain/figure';
import type { Misfit } from './misfit';

type OverTime = Extract<Figure, { kind: 'people-over-time' }>;

const groupsOf = (estimate: Estimate) => ('arms' in estimate ? Object.keys(estimate.arms).join(', ') : '');

/** What keeps a figure of several times from drawing one thing in the order of time. */
export function overTimeMisfits({ estimates }: Content, figure: OverTime): readonly Misfit[] {
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
