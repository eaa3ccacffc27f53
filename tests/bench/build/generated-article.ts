import { sections, type Section } from '@/lib/articles/article';
import { address } from '@/lib/domain/address';
import { claims, idOf, padded } from './generated-entries';

const told = sections.filter((section) => section !== 'about');

/** Where an article stands: the sections in turn. */
export function placeOf(article: number): { readonly section: Section; readonly slug: string } {
  return { section: told[article % told.length] ?? 'evidence', slug: `trial-${padded(article)}` };
}

const ours = [
  'A small group can mislead, because one or two people more or less change the picture.',
  'Ask what was measured, and on which day.',
  'Most people want to know how long relief lasts, and that is often not told.',
  'A fair test has two groups that differ in one thing only.',
  'Hope can ease pain for a while, so the other group needs something that feels the same.',
  'Some people felt better and some did not, and nobody can tell you which of them you will be.',
  'You can take your time before you say yes.',
  'A diary of your sleep and your pain helps you see what has changed.',
  'People who drop out are easy to forget, yet they may have done worst.',
  'Large tests find rare harm, and small ones miss it.',
  'What holds for a group may not hold for you.',
  'Write your questions down, since it is hard to think of them in the room.',
] as const;

/** Sentences of our own, other ones in each article and each place of it. */
const aside = (article: number, place: number, count: number) =>
  Array.from({ length: count }, (_each, index) => `<Ours>${ours[(article * 5 + place * 7 + index) % ours.length]}</Ours>`).join('\n');

/** What follows the short version: headings, paragraphs and lists, with each claim as `sentence` tells it. */
function partsOf(article: number, sentence: (claim: number) => string): readonly (readonly [heading: string, text: string])[] {
  return [
    ['Who took part', `${sentence(3)}\n${sentence(4)}\n\n${aside(article, 1, 3)}`],
    ['What was done', `${sentence(5)}\n${sentence(7)}\n\n${aside(article, 2, 3)}`],
    ['What was found', `- ${sentence(1)}\n- ${sentence(9)}\n- ${sentence(8)}\n\n${aside(article, 3, 4)}`],
    ['What it did to people', `${sentence(2)}\n\n${aside(article, 4, 3)}`],
    ['How it may work', `${sentence(6)}\n\n${aside(article, 5, 3)}`],
    ['What it is approved for', sentence(0)],
    ['What nobody knows yet', aside(article, 6, 4)],
  ];
}

/** An article in this site’s components, by its number. */
export function generatedArticle(article: number, count: number, hasStudy: boolean): string {
  const all = claims(article);
  const sentence = (claim: number) => `<Claim id="${idOf.claim(article, claim)}">${all[claim]?.text}</Claim>`;
  const next = placeOf((article % count) + 1);
  return `---
title: What did trial ${article} find?
summary: A trial of a drip for long pain, and what it can tell.
order: ${article}
published: 2026-11-22
checked: 2026-11-22
searched: 2026-11-22
review: 2027-05-22
next:
  - ${address.article(next.section, next.slug)}
---

<Short>

${[1, 2, 9].map(sentence).join('\n')}

</Short>

${partsOf(article, sentence).map(([heading, text]) => `## ${heading}\n\n${text}`).join('\n\n')}
${hasStudy ? `\n<Results id="${idOf.study(article)}" />\n` : ''}
<Questions>

- How many people took part?
- When was that measured?

</Questions>
`;
}

/** The same text in plain MDX, without components. */
export function plainArticle(article: number): string {
  const all = claims(article);
  const text = partsOf(article, (claim) => all[claim]?.text ?? '').map(([heading, part]) => `## ${heading}\n\n${part}`).join('\n\n');
  return `---\ntitle: What did trial ${article} find?\n---\n\n${text.replaceAll(/<\/?Ours>/g, '')}\n`;
}
