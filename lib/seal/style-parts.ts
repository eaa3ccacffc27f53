import postcss, { type ChildNode, type Container } from 'postcss';

/** A style sheet in parts, of which a page carries those that it has a use for. */
export type StyleParts = {
  /** What every page needs. */
  readonly common: string;
  /** The rest, in order: each with what must be on a page for one of its selectors to match. */
  readonly parts: readonly { readonly css: string; readonly selectors: readonly (readonly string[])[] }[];
};

/** The rule that begins each file of styles which not every page needs; its class is on no page. */
const isBeginning = (node: ChildNode) => node.type === 'rule' && node.selector.startsWith('.style-part-');

/** What must be on a page for a selector to match: its classes, with their dots, and its elements. What stands in brackets is one of several, or must not be there. */
function needs(selector: string): readonly string[] {
  let outside = selector;
  for (let inside = ''; inside !== outside; ) [inside, outside] = [outside, outside.replace(/:[a-z-]+\([^()]*\)/g, '')];
  return outside.replace(/\[[^\]]*\]|::?[a-z-]+/g, '').match(/\.?[a-z][\w-]*/g) ?? [];
}

function selectorsIn(node: Container): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  node.walkRules(({ selectors }) => void found.push(...selectors.map(needs)));
  return found;
}

/** Takes a built style sheet apart where its files began. Nothing changes its layer or its order. */
export function styleParts(css: string): StyleParts {
  const root = postcss.parse(css);
  const parts: { css: string; selectors: readonly (readonly string[])[] }[] = [];
  root.walkAtRules('layer', (layer) => {
    const groups: ChildNode[][] = [];
    for (const node of layer.nodes ?? []) {
      if (isBeginning(node)) groups.push([]);
      else groups.at(-1)?.push(node);
    }
    for (const group of groups) {
      const part = layer.clone({ nodes: [] });
      part.append(group.map((node) => node.clone()));
      parts.push({ css: part.toString(), selectors: selectorsIn(part) });
      for (const node of group) node.remove();
    }
    layer.each((node) => {
      if (isBeginning(node)) node.remove();
    });
  });
  return { common: root.toString(), parts };
}

/**
 * The styles that a page needs, each to stand in an element of its own.
 * @param made The text of the scripts that the page loads, which can give it further classes.
 */
export function stylesFor(html: string, made: string, { common, parts }: StyleParts): readonly string[] {
  const given = new Set(made.match(/[a-z][\w-]*/g)?.map((word) => `.${word}`));
  for (const [, name = '', classes = ''] of html.matchAll(/<([a-z][\w-]*)(?:[^>]*?\sclass="([^"]*)")?/g)) {
    given.add(name);
    for (const each of classes.split(' ')) given.add(`.${each}`);
  }
  const isNeeded = ({ selectors }: StyleParts['parts'][number]) => {
    const telling = selectors.filter((names) => names.length > 0);
    return telling.length === 0 || telling.some((names) => names.every((name) => given.has(name)));
  };
  return [common, ...parts.filter(isNeeded).map(({ css }) => css)];
}
