import type { Root } from 'mdast';
import { isElement } from '../articles/elements';

const kept: readonly (string | null)[] = ['Short', 'Emergency'];

/** Leaves of an article what nobody may miss: its short version and its box for emergencies. */
export function remarkShortOnly() {
  return (tree: Root): void => {
    tree.children = tree.children.filter((node) => isElement(node) && kept.includes(node.name));
  };
}
