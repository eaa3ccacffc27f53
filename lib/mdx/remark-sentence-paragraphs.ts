import type { Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { isElement, type Element } from '../articles/elements';
import { isComponentName, vocabulary } from '../articles/vocabulary';

function isSentence(node: Nodes): node is Element & RootContent {
  if (!isElement(node) || node.name === null || !isComponentName(node.name)) return false;
  const { inside } = vocabulary[node.name];
  return inside === 'one sentence' || node.name === 'Ours';
}

/** A sentence as part of a paragraph: MDX sets it as a block when it stands alone on its line. */
function inline(node: Element): PhrasingContent {
  const children = (node.children as Nodes[]).flatMap((child) => (child.type === 'paragraph' ? child.children : [child]));
  return { ...node, type: 'mdxJsxTextElement', children } as PhrasingContent;
}

function paragraphs(children: readonly RootContent[]): RootContent[] {
  const grouped: RootContent[] = [];
  let open: { readonly paragraph: Paragraph; line: number } | undefined;
  for (const child of children) {
    if (!isSentence(child)) {
      open = undefined;
      if ('children' in child && (isElement(child) || child.type === 'listItem' || child.type === 'list')) {
        child.children = paragraphs(child.children as RootContent[]) as never;
      }
      grouped.push(child);
      continue;
    }
    const start = child.position?.start.line ?? 0;
    if (open && start - open.line <= 1) {
      open.paragraph.children.push({ type: 'text', value: ' ' }, inline(child));
    } else {
      const paragraph: Paragraph = { type: 'paragraph', children: [inline(child)] };
      open = { paragraph, line: start };
      grouped.push(paragraph);
    }
    open.line = child.position?.end.line ?? start;
  }
  return grouped;
}

/**
 * Sets sentences that stand on neighbouring lines as one paragraph. MDX takes a line that holds
 * nothing but components out of its paragraph; readers need it back.
 */
export function remarkSentenceParagraphs() {
  return (tree: Root): void => {
    tree.children = paragraphs(tree.children);
  };
}
