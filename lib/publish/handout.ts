import { createHash } from 'node:crypto';
import { toString } from 'mdast-util-to-string';
import type { List, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { CheckedArticle } from '../articles/article';
import { isElement } from '../articles/elements';
import { shortParts } from '../articles/short-version';
import { referenceText } from '../citations/reference';
import { address } from '../domain/address';
import type { Content } from '../domain/content';
import { emergencyItem } from '../domain/handout-address';
import type { HandoutArticle, HandoutBlock, HandoutClaims, HandoutPart, HandoutSources } from '../domain/handout';
import { readWords, interestWords } from '../domain/labels';
import { basePath } from '../domain/site';
import { remarkSentenceParagraphs } from '../mdx/remark-sentence-paragraphs';
import { blocksOf, claimSentence, emergencyTitle } from './handout-blocks';

function part(title: string, path: string, checked: string, blocks: readonly HandoutBlock[]): HandoutPart {
  const version = createHash('sha256').update(JSON.stringify([title, blocks])).digest('hex').slice(0, 6);
  return { title, path, checked, version, blocks };
}

/** The nodes under each heading of the second level, in the order of the page. */
function underHeadings(nodes: readonly RootContent[]): readonly (readonly RootContent[])[] {
  const groups: RootContent[][] = [];
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === 2) groups.push([]);
    else groups.at(-1)?.push(node);
  }
  return groups;
}

/** Paper has no links: the address stands beside the words. */
function writeOutLinks(tree: Root, base: string): void {
  visit(tree, 'link', (node) => {
    if (node.url.startsWith('/')) node.children.push({ type: 'text', value: ` (${base}${node.url})` });
  });
}

function emergencyIn(nodes: readonly RootContent[]): readonly RootContent[] {
  return nodes.flatMap((node) => (isElement(node) && node.name === 'Emergency' ? (node.children as RootContent[]) : []));
}

function questionsIn(nodes: readonly RootContent[]): readonly string[] {
  return nodes
    .flatMap((node) => (isElement(node) && node.name === 'Questions' ? (node.children as RootContent[]) : []))
    .filter((node): node is List => node.type === 'list')
    .flatMap(({ children }) => children.map((item) => toString(item)));
}

/** What handouts can show of an article. */
export function handoutArticle(content: Content, article: CheckedArticle): HandoutArticle {
  const tree = structuredClone(article.tree);
  remarkSentenceParagraphs()(tree);
  writeOutLinks(tree, basePath(content.site));
  const { title, checked } = article.frontMatter;
  const path = address.article(article.section, article.slug);
  const headings = article.headings.filter(({ depth }) => depth === 2);
  const parts = underHeadings(tree.children).flatMap((nodes, index) => {
    const heading = headings[index];
    const blocks = blocksOf(content, nodes);
    return heading && blocks.length > 0 ? [[heading.anchor, part(heading.text, path, checked, blocks)] as const] : [];
  });
  const emergency = blocksOf(content, emergencyIn(tree.children));
  const short = blocksOf(content, shortParts(tree));
  return {
    ...(short.length > 0 && { short: part(title, path, checked, short) }),
    parts: { ...(emergency.length > 0 && { [emergencyItem.anchor]: part(emergencyTitle, path, checked, emergency) }), ...Object.fromEntries(parts) },
    questions: questionsIn(tree.children),
  };
}

/** Every claim as a part of a handout, under the title of its topic. */
export function handoutClaims(content: Content): HandoutClaims {
  const topics = Object.values(content.topics);
  const titleOf = (id: string) => topics.find(({ claims }) => Object.hasOwn(claims, id))?.title ?? 'One finding';
  return Object.fromEntries(
    Object.entries(content.claims).map(([id, { text, checked }]) => {
      const blocks: readonly HandoutBlock[] = [{ kind: 'paragraph', sentences: [claimSentence(content, id, text)] }];
      return [id, part(titleOf(id), address.claim(id), checked, blocks)];
    }),
  );
}

/** Every source as a line for lists of sources. */
export function handoutSources({ sources }: Content): HandoutSources {
  return Object.fromEntries(
    Object.entries(sources).map(([id, source]) => [
      id,
      `${source.name}. ${referenceText(id, source)} ${interestWords[source.interest.kind]}. ${readWords[source.read.how]}.`,
    ]),
  );
}
