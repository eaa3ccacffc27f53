import { hexOf, transformOf, type Scene } from '@/lib/pictures/scene/svg-file';

/** The height of a line over its base, in parts of the size of its letters. */
const ascent = 0.95;

/** The picture of a figure as a PNG draws it: the shapes of its SVG file, and its texts over them. */
export function FigureImage({ scene: { width, height, marks } }: { readonly scene: Scene }) {
  return (
    <div style={{ display: 'flex', position: 'relative', width, height, backgroundColor: hexOf('white') }}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        {marks.map((mark, at) => {
          if (mark.kind === 'text') return null;
          const { d, fill, stroke, width: thick, dash, cap } = mark;
          return (
            <path
              key={at}
              d={d}
              transform={transformOf(mark)}
              fill={fill ? hexOf(fill) : 'none'}
              {...(stroke && { stroke: hexOf(stroke), strokeWidth: thick })}
              {...(dash && { strokeDasharray: dash })}
              {...(cap && { strokeLinecap: cap })}
            />
          );
        })}
      </svg>
      {marks.map((mark, at) => {
        if (mark.kind === 'shape') return null;
        const { text, x, y, size, tone, anchor } = mark;
        const place = anchor === 'start' ? { left: x } : anchor === 'end' ? { right: width - x } : { left: x - width / 2, width, justifyContent: 'center' };
        return (
          <div key={at} style={{ display: 'flex', position: 'absolute', top: y - ascent * size, ...place, fontSize: size, lineHeight: 1.2, whiteSpace: 'nowrap', color: hexOf(tone) }}>
            {text}
          </div>
        );
      })}
    </div>
  );
}
