import type { Nodes, Parents, Root, Text } from 'mdast';
import type { Term } from '../domain/term';
import { isElement } from './elements';

/** The first place in an article's text where a term stands. */
export type TermUse = { readonly id: string; readonly node: Text; readonly parent: Parents; readonly start: number; readonly end: number };

const notProse = new Set(['heading', 'link', 'yaml']);

function textsIn(tree: Root): readonly { readonly node: Text; readonly parent: Parents }[] {
  const found: { node: Text; parent: Parents }[] = [];
  const walk = (node: Nodes, parent: Parents): void => {
    if (notProse.has(node.type) || (isElement(node) && node.name === 'Questions')) return;
    if (node.type === 'text') found.push({ node, parent });
    if ('children' in node) for (const child of node.children) walk(child, node);
  };
  for (const child of tree.children) walk(child, tree);
  return found;
}

const literally = (form: string): string => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const wordOf = (forms: readonly string[]) => new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.map(literally).join('|')})(?![\\p{L}\\p{N}-])`, 'u');

/** Where each term of the glossary first stands in an article's text; headings, links and lists of questions do not count. */
export function firstUsesOfTerms(tree: Root, glossary: Readonly<Record<string, Term>>): readonly TermUse[] {
  const texts = textsIn(tree);
  return Object.entries(glossary).flatMap(([id, { forms }]) => {
    const word = wordOf(forms);
    for (const { node, parent } of texts) {
      const match = word.exec(node.value);
      if (match) return [{ id, node, parent, start: match.index, end: match.index + match[0].length }];
    }
    return [];
  });
}
