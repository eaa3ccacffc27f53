import type { Content } from '@/lib/domain/content';
import type { DrawingFigure } from '@/lib/figures/drawing';
import { DrawingSentence } from './drawing-sentence';

type Props = { readonly figure: DrawingFigure; readonly content: Content };

/** What stands under every drawing: that it is simplified, and what it shows in two sentences. */
export function DrawingWords({ figure, content }: Props) {
  return (
    <span className="figure-claim">
      A simplified drawing.{' '}
      {figure.inWords.map((sentence, at) => (
        <DrawingSentence key={at} sentence={sentence} content={content} />
      ))}
    </span>
  );
}
