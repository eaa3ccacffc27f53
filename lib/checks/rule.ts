import type { ParsedArticle } from '../articles/article';
import type { ParseFault } from '../articles/parse';
import type { ContentFolder } from '../articles/read';
import type { Content } from '../domain/content';
import type { Problem } from './problem';

/** Everything that a rule may look at. */
export type Scope = {
  readonly content: Content;
  readonly folder: ContentFolder;
  readonly articles: readonly ParsedArticle[];
  readonly faults: readonly ParseFault[];
};

/** A rule that content keeps, or the build fails. */
export type Rule = {
  /** Its name, as it stands in reports. */
  readonly id: string;
  /** The correct state, in one sentence. */
  readonly correct: string;
  /** Whether it looks into entries, so that it can judge only when all of them fit their schemas. */
  readonly needsValidEntries: boolean;
  /** Finds everything that breaks it. */
  readonly check: (scope: Scope) => readonly Omit<Problem, 'rule'>[];
};
