import type { Basis } from '@/lib/domain/figure-row';
import type { Drawn } from '@/lib/figures/lane';
import { pointShapes } from '@/lib/figures/lane-shapes';

/** Half the width of the sign of a point, in pixels. */
const half = 6;

function Sign({ drawn: { left, right, isOpen, isUnclear }, basis, id }: { readonly drawn: Drawn; readonly basis: Basis; readonly id: string }) {
  const style = `mark-${basis}${isUnclear ? ' mark-unclear' : ''}`;
  const fill = basis === 'not-compared' && !isUnclear ? `url(#stripes-${id})` : undefined;
  const corner = basis === 'compared' ? half : undefined;
  if (left === right) {
    const corners = pointShapes[basis];
    return (
      <svg x={`${left}%`} y="10" className="lane-point">
        {corners ? <path className={style} d={corners} /> : <rect className={style} x={-half} y={-half} width={2 * half} height={2 * half} rx={corner} fill={fill} />}
      </svg>
    );
  }
  const thickness = pointShapes[basis] ? 4 : 12;
  return (
    <>
      <rect
        className={style}
        x={`${left}%`}
        y={10 - thickness / 2}
        width={`${Math.max(0, Math.round((right - left - (isOpen ? 2 : 0)) * 10) / 10)}%`}
        height={thickness}
        rx={corner}
        fill={fill}
      />
      {pointShapes[basis] && (
        <svg x={`${left}%`} y="10" className="lane-point">
          <path className={style} d={pointShapes[basis]} />
        </svg>
      )}
      {isOpen && (
        <svg x="100%" y="10" className="lane-point">
          <path className="mark-more" d="M-9-7L-1 0L-9 7" />
        </svg>
      )}
    </>
  );
}

/** One row of a figure on its axis. Says nothing that the words beside it do not say. */
export function Lane({ drawn, basis, id }: { readonly drawn: readonly Drawn[]; readonly basis: Basis; readonly id: string }) {
  return (
    <svg className="lane" width="100%" height="20" aria-hidden="true">
      <use href={`#ticks-${id}`} />
      {drawn.map((one) => (
        <Sign key={`${one.left} ${one.right}`} drawn={one} basis={basis} id={id} />
      ))}
    </svg>
  );
}

/** What all lanes of an axis share: the lines of its labels, and the stripes. Drawn once, before them. */
export function LaneParts({ ticks, id }: { readonly ticks: readonly number[]; readonly id: string }) {
  return (
    <svg className="lane-parts" width="0" height="0" aria-hidden="true">
      <defs>
        <g id={`ticks-${id}`} className="lane-ticks">
          <line x1="0" x2="100%" y1="10" y2="10" />
          {ticks.map((at) => (
            <line key={at} x1={`${at}%`} x2={`${at}%`} y1="0" y2="20" />
          ))}
        </g>
        <pattern id={`stripes-${id}`} width="5" height="5" patternUnits="userSpaceOnUse">
          <path className="stripe" d="M1 0v5" />
        </pattern>
      </defs>
    </svg>
  );
}
