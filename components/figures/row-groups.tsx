import type { Content } from '@/lib/domain/content';
import type { RowGroup } from '@/lib/domain/figure-row';
import type { Axis } from '@/lib/figures/axis';
import { AxisLabels } from './axis-labels';
import { FigureRow } from './figure-row';
import { Lane, LaneParts } from './lane';

type Props = { readonly groups: readonly RowGroup[]; readonly axis: Axis; readonly id: string; readonly content: Content };

const sample = [{ left: 10, right: 90, isOpen: false, isUnclear: false }] as const;

/** Groups of rows on one axis, each under a heading that shows the stroke of its rows. */
export function RowGroups({ groups, axis, id, content }: Props) {
  return (
    <>
      <LaneParts ticks={axis.ticks.map(({ at }) => at)} id={id} />
      {groups.map(({ title, basis, rows }) => (
        <div className="row-group" key={title}>
          <p className="row-group-title">
            <span className="row-sample">
              <Lane drawn={sample} basis={basis} id={id} />
            </span>
            {title}
          </p>
          {rows.some(({ marks }) => marks.length > 0) && <AxisLabels ticks={axis.ticks} />}
          <ul className="plain-list">
            {rows.map((row) => (
              <FigureRow key={row.name} row={row} basis={basis} axis={axis} id={id} content={content} />
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
