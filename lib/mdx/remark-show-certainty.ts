import type { Root } from 'mdast';
import { componentsIn, isElement } from '../articles/elements';

/** Tells the claims of short versions and of lists of findings to show how sure they are; elsewhere that stands in the card. */
export function remarkShowCertainty() {
  return (tree: Root): void => {
    const lists = tree.children.filter((node) => isElement(node) && (node.name === 'Short' || node.name === 'Findings'));
    for (const claim of componentsIn({ type: 'root', children: lists })) {
      if (claim.name === 'Claim') claim.attributes.push({ type: 'mdxJsxAttribute', name: 'sure', value: null });
    }
  };
}
