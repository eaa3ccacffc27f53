import { dotsPath, dotStep } from '@/lib/figures/dots';

type Props = {
  /** How many had the outcome. */
  readonly n: number;
  /** Out of how many. */
  readonly of: number;
  /** Signs in a row; the same in all blocks of a figure, so that a person is as large in each. */
  readonly perRow: number;
};

/** One sign for each person in a block: full for those who had the outcome, hollow for the others. */
export function PeopleBlock({ n, of, perRow }: Props) {
  const height = Math.ceil(of / perRow) * dotStep;
  return (
    <svg viewBox={`0 0 ${perRow * dotStep} ${height}`} width={perRow * dotStep} height={height} aria-hidden="true" className="people-block">
      <path className="person-yes" d={dotsPath(0, n, perRow)} />
      <path className="person-no" d={dotsPath(n, of, perRow)} />
    </svg>
  );
}
