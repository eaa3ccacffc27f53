import type { IconGroup } from '@/lib/figures/icon-array';
import { perRow, pitch, rowsFor, signsPath } from '@/lib/figures/icon-path';

type Props = { readonly icons: Pick<IconGroup['icons'], 'of' | 'had' | 'unsure'>; readonly extra: number };

function Signs({ className, from, to }: { readonly className: string; readonly from: number; readonly to: number }) {
  return from < to ? <path className={className} d={signsPath(from, to)} /> : null;
}

/** Signs in rows of ten: full circles had it, squares are the extra ones, circles with a dot may have, rings had not. */
export function IconGrid({ icons: { of, had, unsure }, extra }: Props) {
  return (
    <svg className="icons" viewBox={`0 0 ${perRow * pitch} ${rowsFor(of) * pitch}`} aria-hidden="true">
      <Signs className="icon-had" from={0} to={had - extra} />
      <Signs className="icon-extra" from={had - extra} to={had} />
      <Signs className="icon-ring" from={had} to={of} />
      <Signs className="icon-hole" from={had} to={of} />
      <Signs className="icon-dot" from={had} to={had + unsure} />
    </svg>
  );
}
