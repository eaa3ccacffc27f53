/** One thing that a nurse can put on a handout. An article is named as in its address: `section/slug`. */
export type HandoutItem =
  | { readonly kind: 'short'; readonly article: string }
  | { readonly kind: 'part'; readonly article: string; readonly anchor: string }
  | { readonly kind: 'claim'; readonly id: string };

/** One sentence, and what it rests on. */
export type HandoutSentence = {
  readonly text: string;
  /** The ids of its sources; none in our own words. */
  readonly sources: readonly string[];
  /** How sure we can be, in words, where it tells what a treatment does. */
  readonly sure?: string;
};

/** A piece of a part, in the order of the page. */
export type HandoutBlock =
  | { readonly kind: 'paragraph'; readonly sentences: readonly HandoutSentence[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly HandoutSentence[])[] }
  | { readonly kind: 'heading'; readonly text: string };

/** What a handout shows of a short version, of a part of an article, or of a claim. */
export type HandoutPart = {
  readonly title: string;
  /** The page that it is from, from the root of the site: short enough to type. */
  readonly path: string;
  /** The day on which it was last checked. */
  readonly checked: string;
  /** Six hexadecimal digits that change whenever a reader would see other words, certainties or sources. */
  readonly version: string;
  readonly blocks: readonly HandoutBlock[];
};

/** The data file of an article. */
export type HandoutArticle = {
  readonly short?: HandoutPart;
  /** Its sections, keyed by anchor, in the order of the page. */
  readonly parts: Readonly<Record<string, HandoutPart>>;
  /** Its questions to ask. */
  readonly questions: readonly string[];
};

/** The data file of all claims, keyed by id. */
export type HandoutClaims = Readonly<Record<string, HandoutPart>>;

/** The data file of all sources, keyed by id: each as one line. */
export type HandoutSources = Readonly<Record<string, string>>;

/** The names of the data files, under `/data/`. */
export const handoutFile = {
  claims: 'handout-claims.json',
  sources: 'handout-sources.json',
  article: (article: string) => `handout--${article.replace('/', '--')}.json`,
} as const;
