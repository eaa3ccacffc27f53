import { address } from '../domain/address';
import { claimKindWords, designWords, gradeWords, interestWords, sourceKindWords, subjectWords } from '../domain/labels';
import type { Library } from '../library';
import { answer } from './answer';
import type { SearchFile, Told } from './entry';
import { noteOf } from './note';
import { rowsIn } from './synonyms';

const authorsOf = (authors: readonly ({ family: string } | { literal: string })[] = []) =>
  authors.slice(0, 3).map((author) => ('family' in author ? author.family : author.literal)).join(' ');

function claims({ topics }: Library): readonly Told[] {
  return Object.values(topics).flatMap((topic) =>
    Object.entries(topic.claims).map(([id, claim]) => ({
      kind: 'claim' as const,
      href: address.claim(id),
      title: claim.text,
      note: noteOf(claimKindWords[claim.kind], claim.certainty && gradeWords[claim.certainty.grade], `Checked ${claim.checked}`),
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
    note: noteOf(designWords[study.design], sources[study.sources[0] ?? '']?.csl.issued ?? 'Year not shown'),
    words: `${subjectWords[study.subject]} ${study.participants} ${study.treatment ?? ''}`,
  }));
}

function sources({ sources: registry }: Library): readonly Told[] {
  return Object.entries(registry).map(([id, { name, csl, kind, interest }]) => ({
    kind: 'source',
    href: address.source(id),
    title: name,
    text: csl.title,
    note: noteOf(sourceKindWords[kind], interestWords[interest.kind], csl.issued ?? 'Year not shown'),
    words: authorsOf(csl.author),
  }));
}

function terms({ glossary }: Library): readonly Told[] {
  return Object.entries(glossary).map(([id, { forms, means }]) => ({
    kind: 'term',
    href: address.term(id),
    title: forms[0] ?? '',
    text: means,
    note: 'Medical word.',
    words: forms.join(' '),
  }));
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
      const headings = (entry.parts ?? []).map(([, heading]) => heading);
      const further = rowsIn([entry.text, entry.words, ...headings].join(' . '), library.synonyms);
      return { ...entry, words: [...indexed, entry.words].join(' '), about, also: further.filter((row) => !about.includes(row)) };
    }),
    synonyms: library.synonyms,
  };
}
