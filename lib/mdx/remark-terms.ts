import type { PhrasingContent, Root, Text } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { firstUsesOfTerms, type TermUse } from '../articles/terms';
import { address } from '../domain/address';
import type { Term } from '../domain/term';

function withLinks({ value }: Text, uses: readonly TermUse[]): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let at = 0;
  for (const { id, start, end } of uses) {
    parts.push({ type: 'text', value: value.slice(at, start) });
    parts.push({
      type: 'link',
      url: address.term(id),
      children: [{ type: 'text', value: value.slice(start, end) }],
      data: { hProperties: { className: ['term'] } },
    });
    at = end;
  }
  return [...parts, { type: 'text', value: value.slice(at) }];
}

/** Makes the first use of each term a link to what it means. */
export function remarkTerms(glossary: Readonly<Record<string, Term>>) {
  return (tree: Root): void => {
    const found = firstUsesOfTerms(tree, glossary);
    for (const node of new Set(found.map((use) => use.node))) {
      const uses = found.filter((use) => use.node === node).sort((a, b) => a.start - b.start);
      const apart = uses.filter(({ start }, index) => start >= (uses[index - 1]?.end ?? 0));
      const siblings = uses[0]?.parent.children as PhrasingContent[];
      siblings.splice(siblings.indexOf(node), 1, ...withLinks(node, apart));
    }
  };
}
