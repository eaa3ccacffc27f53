import type { CheckedArticle } from '../articles/article';
import type { Sentence } from '../articles/prose';
import { proseIn } from '../checks/article-prose';
import { address } from '../domain/address';
import { Grade } from '../domain/claim';
import { gradeWords } from '../domain/labels';
import type { Library } from '../library';
import type { Told } from './entry';
import { noteOf } from './note';

/** The certainties of several claims in words: “Low certainty”, “Low to moderate certainty”; undefined when none has one. */
function certaintyRange(grades: readonly Grade[]): string | undefined {
  const present = Grade.options.filter((grade) => grades.includes(grade));
  const [highest, lowest] = [present[0], present.at(-1)];
  if (highest === undefined || lowest === undefined) return undefined;
  return highest === lowest ? gradeWords[lowest] : `${gradeWords[lowest].replace(/ certainty$/, '')} to ${gradeWords[highest].toLowerCase()}`;
}

/**
 * The beginning of a short version: whole paragraphs from the first claim on, until there are three sentences,
 * so that a finding does not stand without what limits it.
 */
function shortAnswer(short: readonly Sentence[]): readonly Sentence[] {
  const claim = short.findIndex((told) => told.claim !== undefined);
  if (claim < 0) return [];
  const from = short.filter(({ paragraph }) => paragraph >= (short[claim]?.paragraph ?? 0));
  const last = from[Math.min(2, from.length - 1)]?.paragraph ?? 0;
  return from.filter(({ paragraph }) => paragraph <= last);
}

/** An article: its question, and the beginning of its short version with the certainties in it. */
export function answer(library: Library, article: CheckedArticle): Told {
  const { frontMatter, section, slug, headings } = article;
  const href = address.article(section, slug);
  const short = proseIn(library, article).filter(({ isShort }) => isShort);
  const shown = shortAnswer(short);
  const textOf = (sentences: readonly Sentence[]) => sentences.map(({ text }) => text).join(' ');
  return {
    kind: 'answer',
    href,
    title: frontMatter.title,
    text: textOf(shown) || frontMatter.summary,
    note: noteOf(
      certaintyRange(shown.flatMap(({ claim }) => library.claims[claim ?? '']?.certainty?.grade ?? [])),
      `Checked ${frontMatter.checked}`,
    ),
    parts: headings.map(({ anchor, text }) => [anchor, text]),
    words: [frontMatter.summary, textOf(short.filter((told) => !shown.includes(told)))].join(' '),
    indexed: library.indexWords[href] ?? [],
  };
}
