import { oncePer } from '@/lib/domain/once-per';
import type { Page } from './pages';
import { elementsOf, type Element } from './parsed-elements';

const told = ({ shape, hasText }: Element): string => `${shape} ${hasText ? 'full' : 'empty'}`;
const way = (element: Element): string => `${element.around ? way(element.around) : ''} > ${told(element)}`;

/**
 * The shapes of a page's elements, each once: tag, classes, attributes with or without a value, role and whether there is any text, of
 * an element, of all around it and of the one before it. Pages of the same shapes differ in their words alone.
 */
export function shapesOf(html: string): ReadonlySet<string> {
  return new Set(elementsOf(html).map((element) => `${way(element)} after ${element.before ? told(element.before) : 'nothing'}`));
}

/** The pages that have an element of a shape that neither a page before them has nor one of those that are looked at anyway. */
export function pagesOfNewShape(pages: readonly Page[], lookedAt: readonly Page[]): readonly Page[] {
  const seen = new Set(lookedAt.flatMap(({ html }) => [...shapesOf(html)]));
  return pages.filter(({ html }) => {
    const fresh = [...shapesOf(html)].filter((shape) => !seen.has(shape));
    for (const shape of fresh) seen.add(shape);
    return fresh.length > 0;
  });
}

/**
 * The pages that can be the widest: those in which an element, of all with its shape and the shape of what is around it, has the
 * longest word or the longest words in a row. Where these fit, the others do.
 */
export const widestPages = oncePer((pages: readonly Page[]): readonly Page[] => {
  const widest = new Map<string, { readonly letters: number; readonly page: Page }>();
  for (const page of pages) {
    for (const { shape, around, longest, inRow } of elementsOf(page.html)) {
      for (const [kind, letters] of [['word', longest], ['row', inRow]] as const) {
        const key = `${kind} ${around?.shape ?? ''} > ${shape}`;
        if (letters > (widest.get(key)?.letters ?? 0)) widest.set(key, { letters, page });
      }
    }
  }
  return [...new Set([...widest.values()].map(({ page }) => page))];
});
