import type { Content } from '@/lib/domain/content';
import type { DrawingFigure } from '@/lib/figures/drawing';
import { picturesOf } from '@/lib/figures/drawing-places';
import { DrawingSentence } from './drawing-sentence';
import { art } from './drawings/art';

type Props = { readonly figure: DrawingFigure; readonly content: Content };

const radius = 10;

/** Line art with numbers in it, and under it what the numbers mean. */
export function Drawing({ figure, content }: Props) {
  const Art = art[figure.drawing];
  return (
    <div className={`drawing drawing-${figure.drawing}`}>
      <div className="drawing-pictures">
        {picturesOf[figure.drawing].map(({ width, height, places }, index) => (
          <div className="drawing-picture" key={index}>
            {figure.panels && <p>{figure.panels[index]}</p>}
            <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
              <Art picture={index} />
              {places.map(({ n, x, y }) => (
                <g className="drawing-number" key={`${n} ${x}`}>
                  <circle cx={x} cy={y} r={radius} />
                  <text x={x} y={y}>
                    {n}
                  </text>
                </g>
              ))}
            </svg>
          </div>
        ))}
      </div>
      <ol className="drawing-key">
        {figure.key.map(({ name, sentences }) => (
          <li key={name}>
            <strong>{name}.</strong>{' '}
            {sentences.map((sentence, at) => (
              <DrawingSentence key={at} sentence={sentence} content={content} />
            ))}
          </li>
        ))}
      </ol>
    </div>
  );
}
