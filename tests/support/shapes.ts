import type { Page } from './pages';

type Element = { readonly shape: string; readonly around: Element | undefined; readonly before: Element | undefined; hasText: boolean; last: Element | undefined };

const token = /<!--[\s\S]*?-->|<(?<raw>style|script)\b[\s\S]*?<\/\k<raw>>|<(?<end>\/?)(?<name>[a-zA-Z][\w-]*)(?<attributes>(?:"[^"]*"|[^">])*)>|[^<]+/g;
const attribute = /(?<key>[^\s="/]+)(?:="(?<value>[^"]*)")?/g;
const isVoid = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

function shapeOf(name: string, attributes: string): string {
  const found = [...attributes.matchAll(attribute)].map(({ groups }) => [groups?.key ?? '', groups?.value ?? ''] as const);
  const valueOf = (key: string) => found.find(([other]) => other === key)?.[1] ?? '';
  return [name, ...valueOf('class').split(' ').sort(), ...found.map(([key]) => key).sort(), valueOf('role')].join(' ');
}

/** Every element of a page's body. React closes what it opens, so tags are read in their order; a parser of any HTML takes ten times as long. */
function elementsOf(html: string): readonly Element[] {
  const elements: Element[] = [];
  let open: Element | undefined;
  for (const { 0: text, groups } of html.slice(html.indexOf('<body')).matchAll(token)) {
    const { name, end, attributes = '' } = groups ?? {};
    if (name && end) open = open?.around;
    else if (name) {
      const element: Element = { shape: shapeOf(name, attributes), around: open, before: open?.last, hasText: false, last: undefined };
      elements.push(element);
      if (open) open.last = element;
      if (!isVoid.test(name) && !attributes.endsWith('/')) open = element;
    } else if (!text.startsWith('<') && text.trim() !== '') {
      for (let full = open; full && !full.hasText; full = full.around) full.hasText = true;
    }
  }
  return elements;
}

const told = ({ shape, hasText }: Element): string => `${shape} ${hasText ? 'full' : 'empty'}`;
const way = (element: Element): string => `${element.around ? way(element.around) : ''} > ${told(element)}`;

/**
 * The shapes of a page's elements, each once: tag, classes, names of attributes, role and whether there is any text, of
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
