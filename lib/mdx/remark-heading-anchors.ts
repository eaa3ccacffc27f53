import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type {} from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';

/** Gives each heading the anchor that links reach it by. */
export function remarkHeadingAnchors() {
  return (tree: Root): void => {
    const slugger = new GithubSlugger();
    visit(tree, 'heading', (node) => {
      node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id: slugger.slug(toString(node)) } };
    });
  };
}
