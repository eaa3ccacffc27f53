import { brotliCompressSync } from 'node:zlib';
import type { Page } from '../page';

/** A figure of a page, with its id where it has one. */
export type PageFigure = { readonly id: string; readonly html: string };

/** The figures of a page. */
export function figuresOf({ html }: Page): readonly PageFigure[] {
  return [...html.matchAll(/<figure\b[\s\S]*?<\/figure>/g)].map(([figure]) => ({ id: /^<figure[^>]*\sid="figure-([^"]+)"/.exec(figure)?.[1] ?? '', html: figure }));
}

/** Whether the figures of a page together weigh more on their way than they may, in bytes. */
export function heavyFigures(page: Page, most: number): readonly string[] {
  const { length } = brotliCompressSync(figuresOf(page).map(({ html }) => html).join(''));
  return length > most ? [`The figures of ${page.address} weigh ${length} bytes; they may have ${most}.`] : [];
}

/** The pictures of lines and of dots that a figure of a page should lead to, and does not, or that are not there. */
export function missingPictures(page: Page, isDrawn: (id: string) => boolean, isServed: (path: string) => boolean): readonly string[] {
  return figuresOf(page)
    .filter(({ id }) => id !== '' && isDrawn(id))
    .flatMap(({ id, html }) => ['svg', 'png'].map((kind) => ({ html, path: `/data/figures/${id}.${kind}` })))
    .filter(({ html, path }) => !html.includes(`href="${path}"`) || !isServed(path))
    .map(({ path }) => `${page.address} has a figure without ${path}.`);
}
