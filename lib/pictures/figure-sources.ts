import { splitPassage } from '../domain/address';
import type { Content } from '../domain/content';
import type { Figure } from '../domain/figure';
import { locatorWords } from '../domain/locator';
import { studiesSoFar } from '../figures/people-so-far';
import { claimsOf, estimatesOf, statementsOf } from '../figures/rests-on';

const small = (words: string) => words.replace(/^[A-Z]/, (first) => first.toLowerCase());

/** A passage as readers find it: its document, and where in it. */
export function placeOf({ sources }: Content, passage: string): string {
  const { source, passage: place } = splitPassage(passage);
  const document = sources[source];
  const locator = document?.passages[place]?.locator;
  return `${document?.name ?? source}${locator ? `, ${small(locatorWords(locator))}` : ''}`;
}

/** Every place that a figure rests on, without repeats. */
export function placesOf(content: Content, figure: Figure): readonly string[] {
  const { claims, estimates, statements, sources, studies } = content;
  const passages = [
    ...claimsOf(figure).flatMap((id) => (claims[id]?.evidence ?? []).map(({ passage }) => passage)),
    ...estimatesOf(figure).flatMap((id) => estimates[id]?.passage ?? []),
  ];
  const pages = statementsOf(figure).flatMap((id) => {
    const statement = statements[id];
    return statement ? [`${sources[statement.page]?.name ?? statement.page}, ${small(locatorWords(statement.locator))}`] : [];
  });
  const counted = figure.kind === 'people-so-far' ? studiesSoFar(content).flatMap(({ id }) => sources[studies[id]?.sources[0] ?? '']?.name ?? []) : [];
  return [...new Set([...passages.map((passage) => placeOf(content, passage)), ...pages, ...counted])];
}
