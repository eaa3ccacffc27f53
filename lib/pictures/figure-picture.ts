import type { CheckedArticle } from '../articles/article';
import { attribute, componentsIn } from '../articles/elements';
import { address, splitPassage } from '../domain/address';
import type { Content } from '../domain/content';
import { gradeWords } from '../domain/labels';
import { oncePer } from '../domain/once-per';
import { locatorWords } from '../domain/locator';
import { asIfHundred, type IconRow } from '../figures/icon-array';
import type { Count } from '../figures/people';
import { peopleRows, rowOfCount } from '../figures/people-rows';
import { peopleFigure } from '../publish/figure-files';
import type { Library } from '../library';
import { sentence } from './drawing';

/** A figure of people as a picture to copy: it carries its own source and address, because it will stand without its page. */
export type FigurePicture = {
  readonly title: string;
  readonly rows: readonly IconRow[];
  /** What the signs mean, and what a reader must know before using it. */
  readonly words: readonly string[];
  /** Where the numbers stand, and how sure we are. */
  readonly sources: readonly string[];
  readonly address: string;
};

function placeOf({ sources }: Content, passage: string): string {
  const { source, passage: place } = splitPassage(passage);
  const document = sources[source];
  const locator = document?.passages[place]?.locator;
  return `${document?.name ?? source}${locator ? `, ${locatorWords(locator).replace(/^[A-Z]/, (first) => first.toLowerCase())}` : ''}`;
}

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

function keyOf(sign: string, rows: readonly IconRow[]): string {
  const groups = rows.flatMap((row) => row.groups);
  return [
    `Each sign is one ${sign}. A full circle had it, a ring did not.`,
    ...(groups.some(({ extra }) => extra > 0) ? ['A square is one more than in the group that it is compared with.'] : []),
    ...(groups.some(({ icons }) => icons.unsure > 0) ? ['A ring with a dot: told as a range, so it may or may not.'] : []),
  ].join(' ');
}

function ofCount(library: Library, id: string, count: Count): FigurePicture {
  const row = rowOfCount(library, count);
  const isScaled = Object.values(count.arms).some(({ of }) => of > 100);
  return {
    title: `${sentence(count.outcome)} ${sentence(count.time.words)}`,
    rows: [{ ...row, notes: [] }],
    words: [keyOf(count.counted === 'people' ? 'person' : 'study', [row]), ...(isScaled ? [asIfHundred] : []), ...row.notes],
    sources: [placeOf(library, count.passage)],
    address: addressOf(library, peopleFigure(id), address.study(count.study)),
  };
}

/** The picture of every figure that draws people, by the id of the figure. Other kinds are not made of signs and have none. */
export function figurePictures(library: Library): ReadonlyMap<string, FigurePicture> {
  const counts = Object.entries(library.estimates).flatMap(([id, estimate]) =>
    estimate.measure === 'count' ? [[peopleFigure(id), ofCount(library, id, estimate)] as const] : [],
  );
  const figures = Object.entries(library.figures).flatMap(([id, figure]) => {
    const rows = peopleRows(library, figure);
    if (!rows) return [];
    const isIcons = figure.kind === 'icon-array';
    const claims = figure.claims.flatMap((claim) => library.claims[claim] ?? []);
    const picture: FigurePicture = {
      title: figure.title,
      rows,
      words: [
        keyOf(isIcons ? (figure.sign ?? 'person') : 'person', rows),
        ...(isIcons && figure.uncompared ? [figure.uncompared] : []),
        ...claims.map(({ text, certainty }) => (certainty ? `${text} ${gradeWords[certainty.grade]}.` : text)),
        ...(figure.caution ? [figure.caution] : []),
      ],
      sources: [...new Set(claims.flatMap(({ evidence }) => evidence.map(({ passage }) => placeOf(library, passage))))],
      address: addressOf(library, id, address.figureData(id)),
    };
    return [[id, picture] as const];
  });
  return new Map([...counts, ...figures]);
}
