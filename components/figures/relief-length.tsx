import type { Content } from '@/lib/domain/content';
import type { Figure } from '@/lib/domain/figure';
import { axesOf } from '@/lib/figures/axes-of';
import { RowGroups } from './row-groups';

type Props = { readonly id: string; readonly figure: Extract<Figure, { kind: 'relief-length' }>; readonly content: Content };

/** How long relief lasted, on one axis of time. */
export function ReliefLength({ id, figure, content }: Props) {
  return (
    <>
      <p className="soft figure-key">
        The line of time is not to scale: it runs from minutes to a year, and the same step means many times longer. Full: less
        pain. Hollow, “not clear”: no clear difference from the comparison. From the left edge: “up to”. An arrow goes on. No line: no number that could be drawn.
      </p>
      {axesOf(figure).map(({ axis, groups }) => (
        <RowGroups key={id} groups={groups} axis={axis} id={id} content={content} />
      ))}
    </>
  );
}
