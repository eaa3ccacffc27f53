import type { Content } from '@/lib/domain/content';
import type { Figure } from '@/lib/domain/figure';
import { axesOf } from '@/lib/figures/axes-of';
import { reliefKey } from '@/lib/figures/row-key';
import { RowGroups } from './row-groups';

type Props = { readonly id: string; readonly figure: Extract<Figure, { kind: 'relief-length' }>; readonly content: Content };

/** How long relief lasted, on one axis of time. */
export function ReliefLength({ id, figure, content }: Props) {
  return (
    <>
      <p className="soft figure-key">{reliefKey}</p>
      {axesOf(figure).map(({ axis, groups }) => (
        <RowGroups key={id} groups={groups} axis={axis} id={id} content={content} />
      ))}
    </>
  );
}
