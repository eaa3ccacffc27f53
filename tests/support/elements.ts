import { Parser } from 'htmlparser2';

/** An element of a page, as HTML is read: names of elements and attributes in small letters, values without quotes and entities. */
export type PageElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: PageElement | undefined;
  /** The text directly in it, such as the code of a script. */
  readonly text: string;
};

/** Every element of a page, in its order. */
export function elementsIn(html: string): readonly PageElement[] {
  const found: PageElement[] = [];
  const open: { -readonly [Key in keyof PageElement]: PageElement[Key] }[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const element = { name, attributes, parent: open.at(-1), text: '' };
      found.push(element);
      open.push(element);
    },
    ontext(text) {
      const within = open.at(-1);
      if (within) within.text += text;
    },
    onclosetag() {
      open.pop();
    },
  });
  parser.end(html);
  return found;
}

/** Whether an element stands within one of a name. */
export function isWithin({ parent }: PageElement, name: string): boolean {
  return parent !== undefined && (parent.name === name || isWithin(parent, name));
}
