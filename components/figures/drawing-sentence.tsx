import type { Content } from '@/lib/domain/content';
import type { DrawingSentence as Sentence } from '@/lib/domain/figure-drawing';
import { wordsOf } from '@/lib/figures/drawing';
import { ClaimGrade } from '../citation/certainty';

type Props = { readonly sentence: Sentence; readonly content: Content };

/** A sentence of a drawing, with its certainty where its claim has one. */
export function DrawingSentence({ sentence, content }: Props) {
  return 'claim' in sentence ? (
    <span data-claim={sentence.claim}>
      {wordsOf(content, sentence)} <ClaimGrade claim={content.claims[sentence.claim]} />
    </span>
  ) : (
    <span>{sentence.ours} </span>
  );
}
