import type { Picture as Sized } from '@/lib/figures/drawing-places';
import type { Art } from './drawings/art';

type Props = { readonly picture: Sized; readonly index: number; readonly Art: Art; readonly numbered: boolean };

// The numbers keep 12 px on a phone of 320 px, where a picture is 237 px wide.
const sizeOf = (width: number) => Math.max(13, Math.ceil((width * 12) / 237));

/** One picture of a drawing, with its numbers and their lines over the art. */
export function Picture({ picture: { width, height, places }, index, Art, numbered }: Props) {
  const size = sizeOf(width);
  return (
    <svg className="drawing-art" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      <Art picture={index} />
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
