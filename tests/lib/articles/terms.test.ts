import { expect, test } from 'vitest';
import { firstUsesOfTerms } from '@/lib/articles/terms';
import type { Term } from '@/lib/domain/term';
import { anArticle } from '../../support/article';

const term = (...forms: string[]): Term => ({ forms, explains: ['words'], means: 'It means something.', said: 'TERM' });
const glossary = { opioid: term('opioid', 'opioids'), nmda: term('NMDA receptor'), ache: term('âche') };

const usesIn = (text: string) => firstUsesOfTerms(anArticle(text).tree, glossary).map(({ id, node, start, end }) => [id, node.value.slice(start, end), start]);

test('only the first use of a term counts, in whichever form', () => {
  expect(usesIn('<Ours>Some opioids and an opioid.</Ours>\n')).toEqual([['opioid', 'opioids', 5]]);
});

test('a term inside a longer or joined word is none', () => {
  expect(usesIn('<Ours>Pseudoopioid, opioid-like, opioids2 and fâche.</Ours>\n')).toEqual([]);
});

test('capitals count, since NMDA is a name', () => {
  expect(usesIn('<Ours>The nmda receptor and the NMDA receptor.</Ours>\n')).toEqual([['nmda', 'NMDA receptor', 26]]);
});

test('headings, links and lists of questions do not count', () => {
  expect(usesIn('## An opioid\n\n<Ours>[opioid](/a/)</Ours>\n\n<Questions>\n\n- Is it an opioid?\n\n</Questions>\n')).toEqual([]);
});

test('a term that stands nowhere has no use', () => {
  expect(usesIn('<Ours>Nothing of it.</Ours>\n')).toEqual([]);
});

test('signs in a form are signs, not a pattern', () => {
  const gaba = { gaba: term('GABA(A) receptor') };
  const uses = (text: string) => firstUsesOfTerms(anArticle(text).tree, gaba).map(({ start }) => start);
  expect(uses('<Ours>A GABAA receptor, then a GABA(A) receptor.</Ours>\n')).toEqual([25]);
});
