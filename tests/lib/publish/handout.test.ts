import { expect, test } from 'vitest';
import * as content from '@/content';
import type { CheckedArticle } from '@/lib/articles/article';
import type { HandoutBlock, HandoutPart } from '@/lib/domain/handout';
import { itemName, itemNamed } from '@/lib/domain/handout-address';
import { handoutArticle, handoutClaims, handoutSources } from '@/lib/publish/handout';
import { anArticle } from '../../support/article';
import { library } from '../../support/real-library';

const handouts = library.articles.map((article) => ({ article, handout: handoutArticle(library, article) }));
const lines = handoutSources(library);
const sentencesIn = (blocks: readonly HandoutBlock[]) =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? block.sentences : block.kind === 'list' ? block.items.flat() : []));
const partsOf = ({ short, parts }: { readonly short?: HandoutPart; readonly parts: Readonly<Record<string, HandoutPart>> }) => [
  ...(short ? [short] : []),
  ...Object.values(parts),
];

const made = (text: string) => handoutArticle(library, anArticle(text) as unknown as CheckedArticle);
const text = `<Short>

<Claim id="noppers-15-min">After 15 minutes: <Estimate id="noppers-2011-15-min" arm="ketamine" />.</Claim>
<Ours>Most had none.</Ours>

</Short>

## Details

<Findings>

- <Ours>A line</Ours>, <Ours>and more</Ours>

</Findings>

### Deeper

<Tellings>
</Tellings>

## Questions you can ask

<Questions>

- Why?

</Questions>
`;

test('a short version keeps its paragraphs, numbers, certainty and sources', () => {
  const { short } = made(text);
  expect(short?.blocks).toEqual([
    {
      kind: 'paragraph',
      sentences: [
        { text: expect.stringMatching(/^After 15 minutes: .*8 of 12 people\.$/) as string, sources: ['noppers-2011'], sure: 'Low certainty' },
        { text: 'Most had none.', sources: [] },
      ],
    },
  ]);
});

test('parts go by their anchors, questions stand apart, and what cannot be shown is told', () => {
  const { parts, questions } = made(text);
  expect(Object.keys(parts)).toEqual(['details']);
  expect(parts.details?.blocks).toMatchObject([
    { kind: 'list', items: [[{ text: 'A line,' }, { text: 'and more' }]] },
    { kind: 'heading', text: 'Deeper' },
    { kind: 'paragraph', sentences: [{ text: 'What web pages say about this, with our check of it, stands on the page.' }] },
  ]);
  expect(questions).toEqual(['Why?']);
});

test('a version changes with the words of its own part alone', () => {
  const [before, after] = [made(text), made(text.replace('A line', 'Another line'))];
  expect(after.parts.details?.version).not.toBe(before.parts.details?.version);
  expect(after.short?.version).toBe(before.short?.version);
  expect(before.short?.version).toMatch(/^[0-9a-f]{6}$/);
});

test.for(handouts)('every claim of $article.path that a handout can show has its sources', ({ article, handout }) => {
  const sentences = partsOf(handout).flatMap(({ blocks }) => sentencesIn(blocks));
  expect(sentences.every((sentence) => sentence.text !== '' && sentence.sources.every((id) => lines[id] !== undefined))).toBe(true);
  const claims = article.uses.filter(({ component }) => component === 'Claim').length;
  expect(sentences.filter(({ sources }) => sources.length > 0).length).toBeGreaterThanOrEqual(claims);
});

test('every part of every article has a name that addresses can hold', () => {
  for (const { article, handout } of handouts) {
    for (const anchor of Object.keys(handout.parts)) {
      const item = { kind: 'part', article: `${article.section}/${article.slug}`, anchor } as const;
      expect(itemNamed(decodeURIComponent(itemName(item)))).toEqual(item);
    }
  }
});

test('every claim can be shown, with how sure we can be where it tells an effect', () => {
  const claims = handoutClaims(library);
  expect(Object.keys(claims)).toEqual(Object.keys(content.claims));
  expect(sentencesIn(claims['noppers-15-min']?.blocks ?? [])).toMatchObject([{ sure: 'Low certainty', sources: ['noppers-2011'] }]);
});
