import type { Root, RootContent } from 'mdast';
import { componentsIn, isCiting, isElement } from './elements';

/** The parts of an article that a reader who wants it short still gets, in the order of the text. */
export function shortParts(tree: Root): readonly RootContent[] {
  return tree.children.filter((node) => isElement(node) && (node.name === 'Short' || node.name === 'Emergency'));
}

/** Those parts as they are written. */
export function shortText({ tree, text }: { readonly tree: Root; readonly text: string }): string {
  return shortParts(tree)
    .map(({ position }) => text.slice(position?.start.offset, position?.end.offset))
    .join('\n\n');
}

/** The numbers of the uses that stand in those parts. */
export function usesInShort(tree: Root): ReadonlySet<number> {
  const inside = new Set(componentsIn({ type: 'root', children: [...shortParts(tree)] }));
  const citing = componentsIn(tree).filter(isCiting);
  return new Set(citing.flatMap((element, index) => (inside.has(element) ? [index + 1] : [])));
}

/** Whether an article has a short version. */
export function hasShort({ tree }: { readonly tree: Root }): boolean {
  return componentsIn(tree).some(({ name }) => name === 'Short');
}
