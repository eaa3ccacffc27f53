import type { CheckedArticle } from '../articles/article';
import type { Sentence } from '../articles/prose';
import { proseIn } from '../checks/article-prose';
import { address } from '../domain/address';
import { Grade } from '../domain/claim';
import { claimKindWords, designWords, gradeWords, interestWords, sourceKindWords, subjectWords } from '../domain/labels';
import type { Library } from '../library';
import type { SearchEntry, SearchFile } from './entry';
import { explained } from './explained';
import { rowsIn, rowText } from './synonyms';

const sentence = (...parts: readonly (string | undefined | false)[]) =>
  parts.filter((part) => typeof part === 'string' && part !== '').join('. ') + '.';
const authorsOf = (authors: readonly ({ family: string } | { literal: string })[] = []) =>
  authors.slice(0, 3).map((author) => ('family' in author ? author.family : author.literal)).join(' ');

/** What every entry has before its synonyms are looked up. */
type Told = Omit<SearchEntry, 'about' | 'also'> & { readonly indexed?: readonly string[] };

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
function answer(library: Library, article: CheckedArticle): Told {
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
    note: sentence(
      certaintyRange(shown.flatMap(({ claim }) => library.claims[claim ?? '']?.certainty?.grade ?? [])),
      `Checked ${frontMatter.checked}`,
    ),
    words: [...headings.map(({ text }) => text), frontMatter.summary, textOf(short.filter((told) => !shown.includes(told)))].join(' '),
    indexed: library.indexWords[href] ?? [],
  };
}

function claims({ topics }: Library): readonly Told[] {
  return Object.values(topics).flatMap((topic) =>
    Object.entries(topic.claims).map(([id, claim]) => ({
      kind: 'claim' as const,
      href: address.claim(id),
      title: claim.text,
      note: sentence(claimKindWords[claim.kind], claim.certainty && gradeWords[claim.certainty.grade], `Checked ${claim.checked}`),
      words: topic.title,
    })),
  );
}

function studies({ studies: registry, sources }: Library): readonly Told[] {
  return Object.entries(registry).map(([id, study]) => ({
    kind: 'study',
    href: address.study(id),
    title: study.name,
    text: study.inWords,
    note: sentence(designWords[study.design], sources[study.sources[0] ?? '']?.csl.issued ?? 'Year not shown'),
    words: `${subjectWords[study.subject]} ${study.participants} ${study.treatment ?? ''}`,
  }));
}

function sources({ sources: registry }: Library): readonly Told[] {
  return Object.entries(registry).map(([id, { name, csl, kind, interest }]) => ({
    kind: 'source',
    href: address.source(id),
    title: name,
    text: csl.title,
    note: sentence(sourceKindWords[kind], interestWords[interest.kind], csl.issued ?? 'Year not shown'),
    words: authorsOf(csl.author),
  }));
}

function terms(library: Library): readonly Told[] {
  return Object.values(library.glossary).flatMap((term) => {
    const place = explained(library, term);
    return place ? [{ kind: 'term' as const, title: term.forms[0] ?? '', ...place, note: 'Medical word.', words: term.forms.join(' ') }] : [];
  });
}

/** Everything that search can find, and the synonyms by which it finds it: the text of `/data/search.json`. */
export function searchFile(library: Library): SearchFile {
  const found = [
    ...library.articles.map((article) => answer(library, article)),
    ...claims(library),
    ...studies(library),
    ...sources(library),
    ...terms(library),
  ];
  return {
    entries: found.map(({ indexed = [], ...entry }) => {
      const about = rowsIn([entry.title, ...indexed].join(' . '), library.synonyms);
      const further = rowsIn([entry.text, entry.words].join(' . '), library.synonyms);
      return { ...entry, words: [...indexed, entry.words].join(' '), about, also: further.filter((row) => !about.includes(row)) };
    }),
    synonyms: Object.fromEntries(Object.entries(library.synonyms).map(([id, row]) => [id, rowText(row)])),
  };
}
