import type { Root } from 'mdast';
import { componentsIn, isCiting } from '../articles/elements';

/** Tells each citing component which use it is, so that it can carry its anchor. */
export function remarkNumberUses() {
  return (tree: Root): void => {
    componentsIn(tree)
      .filter(isCiting)
      .forEach((element, index) => {
        element.attributes.push({ type: 'mdxJsxAttribute', name: 'use', value: String(index + 1) });
      });
  };
}
