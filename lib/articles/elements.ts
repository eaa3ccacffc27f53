import type { Nodes, Parent, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import { oncePer } from '../domain/once-per';
import type { Place } from './article';
import { isComponentName } from './vocabulary';

/** A component or HTML element in an article. */
export type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** Whether a node is a component or HTML element. */
export function isElement(node: { readonly type: string }): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Where a node begins. */
export function placeOf(path: string, node: Pick<Nodes, 'position'>): Place {
  return { path, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/** The text of an attribute; undefined when it is missing or not plain text. */
export function attribute(element: Element, name: string): string | undefined {
  for (const candidate of element.attributes) {
    if (candidate.type === 'mdxJsxAttribute' && candidate.name === name && typeof candidate.value === 'string') {
      return candidate.value;
    }
  }
  return undefined;
}

/** Every component of the vocabulary, in the order of the text. */
export const componentsIn = oncePer((tree: Root): readonly Element[] => {
  const found: Element[] = [];
  visit(tree, (node) => {
    if (isElement(node) && node.name !== null && isComponentName(node.name)) found.push(node);
  });
  return found;
});

/** Whether a component rests on sources of its own, so that it gets an anchor and references. */
export function isCiting({ name }: Element): boolean {
  return name === 'Claim' || name === 'Telling' || name === 'Results' || name === 'Figure';
}

/** A run of text with its place and the elements and blocks that it stands in, outermost first. */
export type Run = { readonly text: string; readonly place: Place; readonly inside: readonly (Parent | Nodes)[] };

/** Where the words of a run begin: one that follows an element begins with the end of that element’s line. */
function placeOfWords(path: string, node: Nodes & { readonly value: string }): Place {
  const { line, column } = placeOf(path, node);
  const [space = ''] = /^\s*/.exec(node.value) ?? [];
  const breaks = space.split('\n').length - 1;
  return { path, line: line + breaks, column: breaks === 0 ? column + space.length : space.length - space.lastIndexOf('\n') };
}

/** Every run of text that readers see. */
export function textRuns(path: string, tree: Root): readonly Run[] {
  const runs: Run[] = [];
  const walk = (node: Nodes, inside: readonly Nodes[]): void => {
    if (node.type === 'yaml') return;
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
      runs.push({ text: node.value, place: placeOfWords(path, node), inside });
    }
    if ('children' in node) for (const child of node.children) walk(child, [...inside, node]);
  };
  walk(tree, []);
  return runs;
}

/** The text inside an element; what the components in it show is told by the second argument, else left out. */
export function textInside(element: Element, shown: (child: Element) => string = () => ' '): string {
  let text = '';
  visit(element, (node) => {
    if (node !== element && isElement(node)) {
      text += shown(node);
      return SKIP;
    }
    if (node.type === 'text') text += node.value;
    return undefined;
  });
  return text.replace(/\s+/g, ' ').trim();
}
