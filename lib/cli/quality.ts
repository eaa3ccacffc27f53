import type { CheckedArticle } from '../articles/article';
import { wordsIn } from '../articles/prose';
import { readContent } from '../articles/read';
import { gradesOf } from '../articles/readability';
import { proseIn } from '../checks/article-prose';
import { citationsOf } from '../citations/number';
import { splitPassage } from '../domain/address';
import { buildLibrary, type Library } from '../library';
import { contentAt } from './content';

/** The part of an article's claims that rests on research, guidelines or official documents which we read, in per cent. */
function shareRead(library: Library, claims: readonly string[]): number {
  const isRead = (id: string) =>
    library.claims[id]?.evidence.some(({ passage }) =>
      ['full-text', 'abstract'].includes(library.sources[splitPassage(passage).source]?.read.how ?? ''),
    );
  return claims.length === 0 ? 0 : Math.round((100 * claims.filter(isRead).length) / claims.length);
}

function measured(library: Library, article: CheckedArticle) {
  const sentences = proseIn(library, article);
  const short = sentences.filter(({ isShort }) => isShort);
  const grades = gradesOf(sentences.map(({ text }) => text));
  const claims = sentences.flatMap(({ claim }) => (claim === undefined ? [] : [claim]));
  const visuals = (article.text.match(/<(?:Results|Tellings|Findings|Emergency|People|Figure)[ >]/g) ?? []).length;
  return {
    article: `${article.section}/${article.slug}`,
    'grade FK': grades.fleschKincaid.toFixed(1),
    'grade ARI': grades.automated.toFixed(1),
    'short FK': short.length === 0 ? '–' : gradesOf(short.map(({ text }) => text)).fleschKincaid.toFixed(1),
    words: sentences.flatMap(({ text }) => wordsIn(text)).length,
    'over 20 words': sentences.filter(({ text }) => wordsIn(text).length > 20).length,
    claims: new Set(claims).size,
    'claims, % of sentences': Math.round((100 * claims.length) / Math.max(1, sentences.length)),
    'on documents we read, %': shareRead(library, claims),
    sources: citationsOf(library, article).length,
    'tables and boxes': visuals,
  };
}

/** `npm run quality`: what can be measured of each article, as a table. */
const library = buildLibrary(await contentAt('.'), readContent('.'));
console.table(library.articles.map((article) => measured(library, article)));
