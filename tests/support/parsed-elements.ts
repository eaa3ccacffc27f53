import { Parser } from 'htmlparser2';

/** An element of a page’s body. */
export type Element = {
  /** Tag, classes, attributes with or without a value, and role. */
  readonly shape: string;
  readonly around: Element | undefined;
  readonly before: Element | undefined;
  hasText: boolean;
  last: Element | undefined;
  /** Letters of the longest word in it, which cannot be broken. */
  longest: number;
  /** The same of each of its children, together: what it needs when they stand in a row. */
  inRow: number;
};

/** An attribute without a value differs from one with any: a picture with `alt=""` shows nothing that must be told. */
const attributeShape = ([name, value]: readonly [string, string]) => (value === '' ? `${name}=""` : name);

const shapeOf = (name: string, attributes: Readonly<Record<string, string>>): string =>
  [name, ...(attributes.class ?? '').split(' ').sort(), ...Object.entries(attributes).map(attributeShape).sort(), attributes.role ?? ''].join(' ');

const longestIn = (text: string): number => Math.max(...text.split(/[\s\u00ad\u200b-]+/).map((word) => word.length));

/** Every element of a page's body that shows, in its order. */
export function elementsOf(html: string): readonly Element[] {
  const elements: Element[] = [];
  let open: Element | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      const element: Element = { shape: shapeOf(name, attributes), around: open, before: open?.last, hasText: false, last: undefined, longest: 0, inRow: 0 };
      elements.push(element);
      if (open) open.last = element;
      open = element;
    },
    ontext(text) {
      if (text.trim() === '') return;
      if (open) open.longest = Math.max(open.longest, longestIn(text));
      for (let full = open; full && !full.hasText; full = full.around) full.hasText = true;
    },
    onclosetag() {
      if (open?.around) {
        open.around.longest = Math.max(open.around.longest, open.longest);
        open.around.inRow += open.longest;
      }
      open = open?.around;
    },
  });
  parser.end(html.slice(html.indexOf('<body')).replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ''));
  return elements;
}
