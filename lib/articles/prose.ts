import type { Nodes, Parent, Root } from 'mdast';
import type { Heading, Place } from './article';
import { attribute, isElement, placeOf, textInside } from './elements';
import { sentencesIn } from './sentences';

/** One sentence of an article as readers see it, and where it stands. */
export type Sentence = {
  readonly text: string;
  readonly place: Place;
  /** The claim that it tells; undefined in our own words. */
  readonly claim: string | undefined;
  /** The heading that it stands under, as an anchor; undefined before the first. */
  readonly under: string | undefined;
  /** Whether it stands in the short version. */
  readonly isShort: boolean;
  /** Counts paragraphs: sentences on neighbouring lines have the same number, but each item of a list its own. */
  readonly paragraph: number;
};

/** Gives the words that an estimate shows in a sentence. */
export type EstimateWords = (id: string, arm: string) => string;

/** Every sentence of an article, in order: claims and our own words, without tables, tellings and headings. */
export function proseOf(path: string, tree: Root, headings: readonly Heading[], words: EstimateWords): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let under: string | undefined;
  let paragraph = 0;
  let lastLine = -1;
  const walk = (node: Nodes, isShort: boolean): void => {
    if (node.type === 'listItem') lastLine = -1;
    if (node.type === 'heading') under = headings.find(({ place }) => place.line === node.position?.start.line)?.anchor;
    if (isElement(node) && (node.name === 'Claim' || node.name === 'Ours')) {
      const place = placeOf(path, node);
      if (place.line - lastLine > 1) paragraph += 1;
      lastLine = node.position?.end.line ?? place.line;
      const claim = node.name === 'Claim' ? attribute(node, 'id') : undefined;
      const texts = claim === undefined ? sentencesIn(textInside(node)) : [textInside(node, (child) => words(attribute(child, 'id') ?? '', attribute(child, 'arm') ?? ''))];
      sentences.push(...texts.map((text) => ({ text, place, claim, under, isShort, paragraph })));
      return;
    }
    const inShort = isShort || (isElement(node) && node.name === 'Short');
    for (const child of (node as Partial<Parent>).children ?? []) walk(child, inShort);
  };
  walk(tree, false);
  return sentences;
}

/** The words of a text, numbers included. */
export function wordsIn(text: string): readonly string[] {
  return text.match(/\p{N}[\p{N}.,]*\p{N}|[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
}
