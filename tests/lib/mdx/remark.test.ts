import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { remarkHeadingAnchors } from '@/lib/mdx/remark-heading-anchors';
import { remarkTerms } from '@/lib/mdx/remark-terms';
import type { Term } from '@/lib/domain/term';
import { anArticle } from '../../support/article';

const term = (...forms: string[]): Term => ({ forms, explains: ['words'], means: 'It means something.', said: 'TERM' });
const glossary = { receptor: term('receptor'), nmda: term('NMDA receptor'), opioid: term('opioid') };

function linksIn(tree: Nodes): readonly string[] {
  const links: string[] = [];
  visit(tree, 'link', (node) => void links.push(`${toString(node)} → ${node.url}`));
  return links;
}

function withTerms(text: string) {
  const { tree } = anArticle(text);
  const before = toString(tree);
  remarkTerms(glossary)(tree);
  return { links: linksIn(tree), before, after: toString(tree) };
}

test('the first use of a term leads to its meaning, and no word is lost', () => {
  const { links, before, after } = withTerms('<Ours>An opioid, then an opioid.</Ours>\n');
  expect(links).toEqual(['opioid → /glossary/#opioid']);
  expect(after).toBe(before);
});

test('several terms in one sentence each lead to their meaning, in the order of the text', () => {
  expect(withTerms('<Ours>An opioid at the receptor.</Ours>\n').links).toEqual(['opioid → /glossary/#opioid', 'receptor → /glossary/#receptor']);
});

test('terms that overlap never make a link in a link, and no word is lost', () => {
  const { links, before, after } = withTerms('<Ours>The NMDA receptor here.</Ours>\n');
  expect(links).toEqual(['NMDA receptor → /glossary/#nmda']);
  expect(after).toBe(before);
});

const partsOf = (text: string): readonly string[] => {
  const { tree } = anArticle(text);
  remarkHeadingAnchors()(tree);
  return linksIn(tree);
};

test('a long article counts its parts, each with a link to its heading', () => {
  expect(partsOf('## A\n\n## B\n\n### Within\n\n## C\n\n## D\n')).toEqual(['Part 1 of 4 → #a', 'Part 2 of 4 → #b', 'Part 3 of 4 → #c', 'Part 4 of 4 → #d']);
});

test('an article that can be seen as a whole counts nothing', () => {
  expect(partsOf('## A\n\n## B\n\n## C\n')).toEqual([]);
});

test('headings with the same words have anchors of their own, those that the parsed article tells', () => {
  const text = '## Same\n\n## Same\n\n## Same\n\n## Other\n';
  expect(partsOf(text).map((link) => link.replace(/.*#/, ''))).toEqual(anArticle(text).headings.map(({ anchor }) => anchor));
});
