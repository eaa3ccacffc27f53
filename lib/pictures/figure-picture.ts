import { address } from '../domain/address';
import type { Figure } from '../domain/figure';
import { gradeWords } from '../domain/labels';
import { asIfHundred } from '../figures/icon-array';
import { iconKey } from '../figures/icon-key';
import { peopleTitle, type Count } from '../figures/people';
import { rowOfCount } from '../figures/people-rows';
import { peopleFigure, placeShowing } from '../publish/figure-page';
import type { Library } from '../library';
import { figureBody, type FigureBody } from './figure-body';
import { placeOf, placesOf } from './figure-sources';
import { peopleBlock } from './scene/people-block';

/** A figure as a picture to copy: it carries its own source and address, because it will stand without its page. */
export type FigurePicture = Pick<FigureBody, 'body' | 'inWords'> & {
  readonly title: string;
  /** How to read it, what we say of it and how sure we are, and what a reader must know before using it. */
  readonly words: readonly string[];
  /** Where the numbers stand. */
  readonly sources: readonly string[];
  readonly address: string;
};

function ofCount(library: Library, id: string, count: Count): FigurePicture {
  const row = rowOfCount(library, count);
  const isScaled = Object.values(count.arms).some(({ of }) => of > 100);
  const title = peopleTitle(count);
  return {
    title,
    body: peopleBlock([{ ...row, notes: [] }], title),
    inWords: row.groups.map(({ name, icons }) => `${name}: ${icons.words}.`).join(' '),
    words: [iconKey(count.counted === 'people' ? 'person' : 'study', row.groups), ...(isScaled ? [asIfHundred] : []), ...row.notes],
    sources: [placeOf(library, count.passage)],
    address: placeShowing(library, peopleFigure(id), address.study(count.study)),
  };
}

function ofFigure(library: Library, id: string, figure: Figure): FigurePicture | undefined {
  const drawn = figureBody(library, figure);
  if (!drawn) return undefined;
  // A drawing says its claims in its key.
  const claims = figure.kind === 'drawing' ? [] : figure.claims.flatMap((claim) => library.claims[claim] ?? []);
  return {
    title: figure.title,
    body: drawn.body,
    inWords: drawn.inWords,
    words: [...drawn.key, ...claims.map(({ text, certainty }) => (certainty ? `${text} ${gradeWords[certainty.grade]}.` : text)), ...(figure.caution ? [figure.caution] : [])],
    sources: placesOf(library, figure),
    address: placeShowing(library, id, address.figureDrawing(id)),
  };
}

/** The picture of every figure that draws something, by the id of the figure; a summary is a table and has none. */
export function figurePictures(library: Library): ReadonlyMap<string, FigurePicture> {
  const counts = Object.entries(library.estimates).flatMap(([id, estimate]) =>
    estimate.measure === 'count' ? [[peopleFigure(id), ofCount(library, id, estimate)] as const] : [],
  );
  const figures = Object.entries(library.figures).flatMap(([id, figure]) => {
    const picture = ofFigure(library, id, figure);
    return picture ? [[id, picture] as const] : [];
  });
  return new Map([...counts, ...figures]);
}
