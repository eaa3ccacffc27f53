import { Parser } from 'htmlparser2';
import type { Page } from './pages';

type Element = { readonly shape: string; readonly around: Element | undefined; readonly before: Element | undefined; hasText: boolean; last: Element | undefined };

/** An attribute without a value differs from one with any: a picture with `alt=""` shows nothing that must be told. */
const attributeShape = ([name, value]: readonly [string, string]) => (value === '' ? `${name}=""` : name);

const shapeOf = (name: string, attributes: Readonly<Record<string, string>>): string =>
  [name, ...(attributes.class ?? '').split(' ').sort(), ...Object.entries(attributes).map(attributeShape).sort(), attributes.role ?? ''].join(' ');

/** Every element of a page's body that shows. */
function elementsOf(html: string): readonly Element[] {
  const elements: Element[] = [];
  let open: Element | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      const element: Element = { shape: shapeOf(name, attributes), around: open, before: open?.last, hasText: false, last: undefined };
      elements.push(element);
      if (open) open.last = element;
      open = element;
    },
    ontext(text) {
      if (text.trim() === '') return;
      for (let full = open; full && !full.hasText; full = full.around) full.hasText = true;
    },
    onclosetag() {
      open = open?.around;
    },
  });
  parser.end(html.slice(html.indexOf('<body')).replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ''));
  return elements;
}

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
