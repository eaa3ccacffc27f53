import { numbersIn } from '../articles/numbers';
import { promiseIn } from '../domain/certainty-words';
import type { Content } from '../domain/content';
import type { DrawingSentence } from '../domain/figure-drawing';
import { sentencesOf, wordsOf, type DrawingFigure } from '../figures/drawing';
import { picturesOf } from '../figures/drawing-places';
import type { Misfit } from './misfit';
import { figuresFor } from './number-matches';

function sentenceMisfits(content: Content, sentence: DrawingSentence): readonly Misfit[] {
  const words = wordsOf(content, sentence) ?? '';
  const claim = 'claim' in sentence ? content.claims[sentence.claim] : undefined;
  const told = claim ? new Set([...figuresFor(content, claim), ...numbersIn(claim.text).map(({ value }) => value)]) : new Set<number>();
  const promise = claim?.certainty && claim.certainty.grade !== 'high' ? promiseIn(words) : undefined;
  return [
    ...numbersIn(words)
      .filter(({ value }) => !told.has(value))
      .map(({ written }) => ({
        near: words,
        found: `the number ${written} in “${words}”`,
        expected: 'a number of the claim that the sentence names; words of ours hold none',
        mend: 'correct the number, or name the claim that tells it',
      })),
    ...(promise
      ? [{ near: words, found: `“${promise}” in “${words}”, whose claim is not of high certainty`, expected: 'wording that fits: “may”, “probably”, or what one study saw', mend: 'soften the sentence' }]
      : []),
  ];
}

/** What keeps a drawing from explaining itself: numbers without a key, keys without a place, words that no claim carries. */
export function drawingMisfits(content: Content, figure: DrawingFigure): readonly Misfit[] {
  const { drawing, key, panels, claims } = figure;
  const { stand, pictures } = picturesOf[drawing];
  const drawn = new Set(pictures.flatMap(({ places }) => places.map(({ n }) => n)));
  const titles = stand === 'beside' || pictures.length === 1 ? 0 : pictures.length;
  const told = new Set(sentencesOf(figure).flatMap((sentence) => ('claim' in sentence ? [sentence.claim] : [])));
  return [
    ...key.flatMap(({ name }, index) =>
      drawn.has(index + 1)
        ? []
        : [{ near: name, found: `the key number ${index + 1}, “${name}”, without a place in the drawing`, expected: `1 to ${drawn.size}, the numbers in “${drawing}”`, mend: 'take it out, or give it a place in lib/figures/drawing-places.ts' }],
    ),
    ...[...drawn]
      .filter((n) => n > key.length)
      .map((n) => ({ near: 'key', found: `the number ${n} in the drawing without a key`, expected: 'an entry of the key for each number', mend: 'add the entry, or take the place out of lib/figures/drawing-places.ts' })),
    ...((panels?.length ?? 0) === titles
      ? []
      : [{ near: 'panels', found: `${panels?.length ?? 0} titles for ${pictures.length} pictures`, expected: titles === 0 ? 'no titles' : 'a title for each picture', mend: 'give as many `panels` as expected' }]),
    ...claims
      .filter((claim) => !told.has(claim))
      .map((claim) => ({ near: claim, found: `the claim “${claim}”, which no sentence tells`, expected: 'a sentence of the key or of `inWords` for each claim', mend: 'tell it, or take it out of `claims`' })),
    ...sentencesOf(figure).flatMap((sentence) => sentenceMisfits(content, sentence)),
  ];
}
