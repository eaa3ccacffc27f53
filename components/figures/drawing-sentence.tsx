import type { Content } from '@/lib/domain/content';
import type { DrawingSentence as Sentence } from '@/lib/domain/figure-drawing';
import { wordsOf } from '@/lib/figures/drawing';
import { ClaimGrade } from '../citation/certainty';

type Props = { readonly sentence: Sentence; readonly content: Content };

/** A sentence of a drawing, with its certainty where its claim has one. */
export function DrawingSentence({ sentence, content }: Props) {
  const claim = 'claim' in sentence ? sentence.claim : undefined;
  return (
    <span {...(claim !== undefined && { 'data-claim': claim })} {...(sentence.about !== undefined && { className: 'drawing-topic' })}>
      {sentence.about !== undefined && <b>{sentence.about}: </b>}
      {wordsOf(content, sentence)} {claim !== undefined && <ClaimGrade claim={content.claims[claim]} />}
    </span>
  );
}
