import type { CheckedArticle } from '../articles/article';
import { attribute, componentsIn } from '../articles/elements';
import { address } from '../domain/address';
import type { Figure } from '../domain/figure';
import { gradeWords } from '../domain/labels';
import { oncePer } from '../domain/once-per';
import { asIfHundred } from '../figures/icon-array';
import { iconKey } from '../figures/icon-key';
import type { Count } from '../figures/people';
import { rowOfCount } from '../figures/people-rows';
import { sentence } from '../figures/sentence';
import { peopleFigure } from '../publish/figure-files';
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

/** The first article that shows each figure, by the id of the figure. */
const showing = oncePer((articles: Library['articles']): ReadonlyMap<string, CheckedArticle> => {
  const shown = articles.flatMap((article) =>
    componentsIn(article.tree).flatMap((element) => {
      const id = attribute(element, 'id') ?? '';
      if (element.name === 'Figure') return [[id, article] as const];
      return element.name === 'People' ? [[peopleFigure(id), article] as const] : [];
    }),
  );
  return new Map(shown.toReversed());
});

/** The page that shows a figure, at its place; the other address when no article does. */
function addressOf({ articles, site }: Library, id: string, other: string): string {
  const shows = showing(articles).get(id);
  return `${site.url}${shows ? `${address.article(shows.section, shows.slug)}#figure-${id}` : other}`;
}

function ofCount(library: Library, id: string, count: Count): FigurePicture {
  const row = rowOfCount(library, count);
  const isScaled = Object.values(count.arms).some(({ of }) => of > 100);
  const title = `${sentence(count.outcome)} ${sentence(count.time.words)}`;
  return {
    title,
    body: peopleBlock([{ ...row, notes: [] }], title),
    inWords: row.groups.map(({ name, icons }) => `${name}: ${icons.words}.`).join(' '),
    words: [iconKey(count.counted === 'people' ? 'person' : 'study', row.groups), ...(isScaled ? [asIfHundred] : []), ...row.notes],
    sources: [placeOf(library, count.passage)],
    address: addressOf(library, peopleFigure(id), address.study(count.study)),
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
    address: addressOf(library, id, address.figureDrawing(id)),
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
