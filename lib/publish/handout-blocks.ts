import type { ListItem, Nodes, Parent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { attribute, isElement, textInside, type Element } from '../articles/elements';
import { sourcesOfUse } from '../citations/number';
import type { Content } from '../domain/content';
import { armWords } from '../domain/estimate-words';
import type { HandoutBlock, HandoutSentence } from '../domain/handout';
import { gradeWords } from '../domain/labels';

/** The title of the box for emergencies. */
export const emergencyTitle = 'When to call for help';

const own = (text: string): HandoutSentence => ({ text, sources: [] });
const note = (text: string): HandoutBlock => ({ kind: 'paragraph', sentences: [own(text)] });

/** A claim as one sentence, in the words of its place. */
export function claimSentence(content: Content, id: string, text: string): HandoutSentence {
  const grade = content.claims[id]?.certainty?.grade;
  const sources = sourcesOfUse(content, { component: 'Claim', id, number: 0, place: { path: '', line: 0, column: 0 } });
  return { text, sources, ...(grade && { sure: gradeWords[grade] }) };
}

function estimateWords(content: Content, element: Element): string {
  const estimate = content.estimates[attribute(element, 'id') ?? ''];
  return (estimate && armWords(estimate, attribute(element, 'arm') ?? '')) ?? '';
}

/** The sentences in a paragraph or an item of a list. */
function sentencesOf(content: Content, { children }: Parent): readonly HandoutSentence[] {
  const sentences: HandoutSentence[] = [];
  for (const child of children as readonly Nodes[]) {
    if (isElement(child)) {
      const text = textInside(child, (inner) => estimateWords(content, inner));
      sentences.push(child.name === 'Claim' ? claimSentence(content, attribute(child, 'id') ?? '', text) : own(text));
    } else if (child.type === 'paragraph') {
      sentences.push(...sentencesOf(content, child));
    } else {
      const text = toString(child).trim();
      const before = /^\p{P}+$/u.test(text) ? sentences.pop() : undefined;
      if (text !== '') sentences.push(before ? { ...before, text: `${before.text}${text}` } : own(text));
    }
  }
  return sentences;
}

function blockOf(content: Content, node: RootContent): readonly HandoutBlock[] {
  if (node.type === 'heading') return [{ kind: 'heading', text: toString(node) }];
  if (node.type === 'list') {
    return [{ kind: 'list', items: node.children.map((item: ListItem) => sentencesOf(content, item)) }];
  }
  if (node.type === 'paragraph') {
    const sentences = sentencesOf(content, node);
    return sentences.length > 0 ? [{ kind: 'paragraph', sentences }] : [];
  }
  if (!isElement(node)) return [];
  switch (node.name) {
    case 'Short':
    case 'Findings':
      return blocksOf(content, node.children);
    case 'Emergency':
      return [{ kind: 'heading', text: emergencyTitle }, ...blocksOf(content, node.children)];
    case 'Questions':
      return [];
    case 'Tellings':
      return [note('What web pages say about this, with our check of it, stands on the page.')];
    default:
      return [note('A table or figure belongs here. You find it on the page.')];
  }
}

/** What a handout shows of some nodes of an article whose sentences stand in paragraphs. */
export function blocksOf(content: Content, nodes: readonly Nodes[]): readonly HandoutBlock[] {
  return nodes.flatMap((node) => blockOf(content, node as RootContent));
}
