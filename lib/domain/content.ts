import type { Answers } from './answers';
import type { Claim } from './claim';
import type { Disagreement } from './disagreement';
import type { Estimate } from './estimate';
import type { Figure } from './figure';
import type { Redirect } from './redirect';
import type { PageScore, Sheet } from './sheet';
import type { IndexWords, Synonyms } from './search-words';
import type { Site } from './site';
import type { Source } from './source';
import type { Statement } from './statement';
import type { Study } from './study';
import type { Term } from './term';

/** A registry: entries keyed by their id. */
export type Registry<Entry> = Readonly<Record<string, Entry>>;

/** Everything that `content/index.ts` gives, save the articles. */
export type Content = {
  readonly site: Site;
  readonly sources: Registry<Source>;
  readonly studies: Registry<Study>;
  readonly estimates: Registry<Estimate>;
  readonly claims: Registry<Claim>;
  /** The claims by topic, in the order in which readers see the topics. */
  readonly topics: Registry<{ readonly title: string; readonly claims: Registry<Claim> }>;
  readonly statements: Registry<Statement>;
  readonly disagreements: Registry<Disagreement>;
  readonly figures: Registry<Figure>;
  readonly answers: Answers;
  readonly sheets: Registry<Sheet>;
  /** By the name of the instrument, then by the address of the page. */
  readonly pageScores: Registry<Registry<PageScore>>;
  readonly glossary: Registry<Term>;
  /** What readers type for the words of this site. */
  readonly synonyms: Registry<Synonyms>;
  /** The words under which the A–Z page lists an article, by its address. */
  readonly indexWords: Registry<IndexWords>;
  /** Pages whose address changed. */
  readonly redirects: readonly Redirect[];
  /** Fingerprints of every eight-word run of the five pages (see rule `own-words`). */
  readonly pageRuns: readonly string[];
};
