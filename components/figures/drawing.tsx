import type { Content } from '@/lib/domain/content';
import type { DrawingFigure } from '@/lib/figures/drawing';
import { picturesOf } from '@/lib/figures/drawing-places';
import { art } from '@/lib/figures/drawings/art';
import { DrawingSentence } from './drawing-sentence';
import { Picture } from './picture';

type Props = { readonly figure: DrawingFigure; readonly content: Content };

/** Line art with numbers in it and what they mean under it; or a list with a picture beside each entry. */
export function Drawing({ figure, content }: Props) {
  const { stand, pictures } = picturesOf[figure.drawing];
  const shown = pictures.map((picture, index) => <Picture key={index} picture={picture} lines={art[figure.drawing][index] ?? []} numbered={stand === 'over'} />);
  return (
    <div className={`drawing drawing-${stand} drawing-${figure.drawing}`}>
      {stand === 'over' && (
        <div className="drawing-pictures">
          {shown.map((picture, index) => (
            <div className="drawing-picture" key={index}>
              {figure.panels && <p>{figure.panels[index]}</p>}
              {picture}
            </div>
          ))}
        </div>
      )}
      <ol className="drawing-key">
        {figure.key.map(({ name, sentences }, index) => (
          <li key={name}>
            {stand === 'beside' && shown[index]}
            <strong>{stand === 'over' ? `${name}.` : name}</strong>{' '}
            {sentences.map((sentence, at) => (
              <DrawingSentence key={at} sentence={sentence} content={content} />
            ))}
          </li>
        ))}
      </ol>
    </div>
  );
}
