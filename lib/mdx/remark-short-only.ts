import type { Root } from 'mdast';
import { shortParts } from '../articles/short-version';

/** Leaves of an article what nobody may miss: its short version and its box for emergencies. */
export function remarkShortOnly() {
  return (tree: Root): void => {
    tree.children = [...shortParts(tree)];
  };
}
