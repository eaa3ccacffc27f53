import type { Root } from 'mdast';
import type { FrontMatter } from './front-matter';
import type { ComponentName } from './vocabulary';

/** The sections of the site, in the order in which readers meet them. */
export const sections = ['fibromyalgia', 'ketamine', 'evidence', 'treatment', 'about'] as const;
export type Section = (typeof sections)[number];

/** A place in a file; line and column count from 1. */
export type Place = { readonly path: string; readonly line: number; readonly column: number };

/** An article as it lies on disk. */
export type ArticleFile = {
  readonly stage: 'read';
  readonly path: string;
  readonly section: string;
  readonly slug: string;
  readonly text: string;
};

/** A heading and the anchor that links reach it by. */
export type Heading = { readonly depth: number; readonly text: string; readonly anchor: string; readonly place: Place };

/** One use of a component that rests on sources, in the order of the text. */
export type Use = {
  readonly component: ComponentName;
  readonly id: string;
  /** Counts such uses from 1; it names the anchor of the sentence. */
  readonly number: number;
  readonly place: Place;
};

/** An article taken apart: everything that can be known of it without rendering. */
export type ParsedArticle = Omit<ArticleFile, 'stage'> & {
  readonly stage: 'parsed';
  readonly frontMatter: FrontMatter;
  readonly tree: Root;
  readonly headings: readonly Heading[];
  readonly uses: readonly Use[];
};

/** An article that every rule has passed. */
export type CheckedArticle = Omit<ParsedArticle, 'stage' | 'section'> & {
  readonly stage: 'checked';
  readonly section: Section;
};

/** A checked article compiled to code that renders it. */
export type CompiledArticle = Omit<CheckedArticle, 'stage'> & { readonly stage: 'compiled'; readonly code: string };
