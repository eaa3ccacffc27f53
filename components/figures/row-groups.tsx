import type { Content } from '@/lib/domain/content';
import type { RowGroup } from '@/lib/domain/figure-row';
import type { Axis } from '@/lib/figures/axis';
import { AxisLabels } from './axis-labels';
import { FigureRow } from './figure-row';
import { Lane, LaneParts } from './lane';

type Props = { readonly groups: readonly RowGroup[]; readonly axis: Axis; readonly id: string; readonly content: Content };

const sample = [{ left: 10, right: 90, isOpen: false, isUnclear: false }] as const;

type GroupProps = Omit<Props, 'groups'> & { readonly group: RowGroup };

function Heading({ group: { title, basis, rows }, id, isFolded }: Pick<GroupProps, 'group' | 'id'> & { readonly isFolded: boolean }) {
  return (
    <>
      <span className="row-sample">
        <Lane drawn={sample} basis={basis} id={id} />
      </span>
      {isFolded ? `${title} (${rows.length})` : title}
    </>
  );
}

function Rows({ group: { basis, rows }, axis, id, content }: GroupProps) {
  return (
    <>
      {rows.some(({ marks }) => marks.length > 0) && <AxisLabels ticks={axis.ticks} />}
      <ul className="plain-list">
        {rows.map((row) => (
          <FigureRow key={row.name} row={row} basis={basis} axis={axis} id={id} content={content} />
        ))}
      </ul>
    </>
  );
}

/** What web pages say, which is no evidence, stands folded under its heading. */
const isFolded = ({ basis }: RowGroup) => basis === 'sells-it' || basis === 'other-page';

/** Groups of rows on one axis, each under a heading that shows the stroke of its rows. */
export function RowGroups({ groups, ...shared }: Props) {
  return (
    <>
      <LaneParts ticks={shared.axis.ticks.map(({ at }) => at)} id={shared.id} />
      {groups.map((group) =>
        isFolded(group) ? (
          <details className="row-group" key={group.title}>
            <summary className="row-group-title">
              <Heading group={group} id={shared.id} isFolded />
            </summary>
            <Rows group={group} {...shared} />
          </details>
        ) : (
          <div className="row-group" key={group.title}>
            <p className="row-group-title">
              <Heading group={group} id={shared.id} isFolded={false} />
            </p>
            <Rows group={group} {...shared} />
          </div>
        ),
      )}
    </>
  );
}
