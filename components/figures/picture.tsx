import { numberSize, type Picture as Sized } from '@/lib/figures/drawing-places';
import type { ArtLine } from '@/lib/figures/drawings/art-line';

type Props = { readonly picture: Sized; readonly lines: readonly ArtLine[]; readonly numbered: boolean };

/** One picture of a drawing, with its numbers and their lines over the art. */
export function Picture({ picture: { width, height, places }, lines, numbered }: Props) {
  const size = numberSize(width);
  return (
    <svg className="drawing-art" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      {lines.map(({ d, look, mirror }, at) => (
        <path key={at} className={look} d={d} transform={mirror === undefined ? undefined : `matrix(-1 0 0 1 ${mirror} 0)`} />
      ))}
      {numbered &&
        places.map(({ n, x, y, to }) => (
          <g className="drawing-number" key={`${n} ${x}`}>
            {to && <path d={`M${x} ${y}L${to.join(' ')}`} />}
            <circle cx={x} cy={y} r={size * 0.75} />
            <text x={x} y={y} fontSize={size}>
              {n}
            </text>
          </g>
        ))}
    </svg>
  );
}
