import type { Content } from '@/lib/domain/content';
import type { Figure } from '@/lib/domain/figure';
import { axesOf } from '@/lib/figures/axes-of';
import { doseAxisKey, doseKey } from '@/lib/figures/row-key';
import { RowGroups } from './row-groups';

type Props = { readonly id: string; readonly figure: Extract<Figure, { kind: 'dose-ladder' }>; readonly content: Content };

/** What was given, and what pages say that they give: one axis for each thing that is told. */
export function DoseLadder({ id, figure, content }: Props) {
  return (
    <>
      <p className="soft figure-key">{doseKey}</p>
      {axesOf(figure).map(({ axis, groups }, at) => (
        <div className="dose-axis" key={figure.axes[at]?.title}>
          <p className="dose-title">{figure.axes[at]?.title}</p>
          <p className="soft figure-key">{doseAxisKey(figure.axes[at]?.unit ?? '')}</p>
          <RowGroups groups={groups} axis={axis} id={`${id}-${at}`} content={content} />
        </div>
      ))}
    </>
  );
}
