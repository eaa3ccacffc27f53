import { figuresFor } from './number-matches';
import { numbersIn } from '../articles/numbers';
import type { Content } from '../domain/content';
import type { Told } from '../domain/figure-parts';
import type { IconArrayFigure } from '../figures/icon-array';
import type { Misfit } from './misfit';
import { moreInHundred, peopleAnyway } from '../figures/people-anyway';

function toldMisfits(content: Content, { claim: id, groups }: Told): readonly Misfit[] {
  const claim = content.claims[id];
  if (!claim) return [];
  const told = new Set([...numbersIn(claim.text).map(({ value }) => value), ...figuresFor(content, claim)]);
  return groups.flatMap((group) => {
    const numbers = 'n' in group ? [group.n, group.of] : [group.percent, ...(group.upTo === undefined ? [] : [group.upTo])];
    const strange = numbers.filter((number) => !told.has(number));
    const [low = 0, high = low] = 'n' in group ? [group.n, group.of] : [group.percent, group.upTo ?? group.percent];
    return [
      ...strange.map((number) => ({
        near: String(number),
        found: `the number ${number} of “${group.name}”`,
        expected: `a number that claim “${id}” or one of its passages tells`,
        mend: 'correct the number, or name the claim that tells it',
      })),
      ...(low > high
        ? [{ near: group.name, found: `${low} up to ${high} in “${group.name}”`, expected: 'the smaller number first', mend: 'check the numbers in the claim' }]
        : []),
    ];
  });
}

/** What keeps the estimates and told shares of an icon array from being drawn. */
export function iconMisfits(content: Content, figure: IconArrayFigure): readonly Misfit[] {
  const differences = figure.estimates.filter((id) => content.estimates[id]?.measure === 'difference');
  const ofEstimates = figure.estimates.flatMap((id): readonly Misfit[] => {
    const estimate = content.estimates[id];
    if (!estimate) return [];
    if (estimate.measure === 'count' || estimate.measure === 'share') {
      const isPercent = estimate.measure === 'count' || Object.values(estimate.arms).every(({ value }) => value >= 0 && value <= 100);
      return figure.comparison !== undefined && !(figure.comparison in estimate.arms)
        ? [{ near: id, found: `the estimate “${id}” without the arm “${figure.comparison}”`, expected: `one of its arms: ${Object.keys(estimate.arms).join(', ')}`, mend: 'name another arm, or say in `uncompared` why nobody was compared' }]
        : isPercent ? [] : [{ near: id, found: `the estimate “${id}” with a share outside of 0 to 100`, expected: 'a share in per cent', mend: 'check it in the document' }];
    }
    const ratio = content.estimates[figure.ratios?.[differences.indexOf(id)] ?? ''];
    return ratio && peopleAnyway(estimate, ratio) !== undefined
      ? []
      : [
          {
            near: id,
            found: `the estimate “${id}”, of which we cannot tell how many of a hundred`,
            expected: `a count, a share, or “${moreInHundred}” with a ratio of the same study that fits it`,
            mend: 'name its ratio in `ratios`, or draw it as an interval',
          },
        ];
  });
  const isEmpty = figure.estimates.length === 0 && (figure.told ?? []).length === 0;
  return [
    ...ofEstimates,
    ...(figure.told ?? []).flatMap((told) => toldMisfits(content, told)),
    ...(isEmpty ? [{ near: 'estimates', found: 'nothing to draw', expected: 'an estimate or a told share', mend: 'name one' }] : []),
  ];
}
