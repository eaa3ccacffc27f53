import GithubSlugger from 'github-slugger';
import type { Heading, Paragraph, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type {} from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';

/** An article with fewer parts can be seen as a whole without them being counted. */
const worthCounting = 4;

function countOf(part: number, parts: number, anchor: string): Paragraph {
  return {
    type: 'paragraph',
    data: { hProperties: { className: ['part'] } },
    children: [{ type: 'link', url: `#${anchor}`, children: [{ type: 'text', value: `Part ${part} of ${parts}` }] }],
  };
}

/** Gives each heading the anchor that links reach it by, and sets over each part which of how many it is. */
export function remarkHeadingAnchors() {
  return (tree: Root): void => {
    const slugger = new GithubSlugger();
    const anchors = new Map<Heading, string>();
    visit(tree, 'heading', (node) => {
      const anchor = slugger.slug(toString(node));
      anchors.set(node, anchor);
      node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id: anchor } };
    });
    const parts = tree.children.filter((node) => node.type === 'heading' && node.depth === 2);
    if (parts.length < worthCounting) return;
    tree.children = tree.children.flatMap((node) =>
      node.type === 'heading' && node.depth === 2
        ? [countOf(parts.indexOf(node) + 1, parts.length, anchors.get(node) ?? ''), node]
        : [node],
    );
  };
}
