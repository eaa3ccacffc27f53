/** What a component of the vocabulary names by its `id`. */
export type Names = 'claim' | 'estimate' | 'figure' | 'statement' | 'study';

/** What an author may write inside a component. */
export type Inside = 'one sentence' | 'our own words' | 'blocks' | 'nothing';

/**
 * The closed vocabulary of articles. A sentence stands inside a component that says whose words it
 * is; `components/mdx` renders each of them.
 */
export const vocabulary = {
  /** A sentence that rests on a claim of the library. */
  Claim: { names: 'claim', inside: 'one sentence' },
  /** A box for emergencies: when to call for help, and whom. */
  Emergency: { names: undefined, inside: 'blocks' },
  /** A figure of the library, with the claims that it draws. */
  Figure: { names: 'figure', inside: 'nothing' },
  /** Claims one below the other, each with its certainty. */
  Findings: { names: undefined, inside: 'blocks' },
  /** A number of an estimate, such as "8 of 12 people". Stands inside a claim. */
  Estimate: { names: 'estimate', inside: 'nothing' },
  /** Our own explanation, comparison or advice on reading. Holds no numbers. */
  Ours: { names: undefined, inside: 'our own words' },
  /** A count of people as signs to count: full for those who had the outcome. */
  People: { names: 'estimate', inside: 'nothing' },
  /** Questions that a reader can ask, as a list. */
  Questions: { names: undefined, inside: 'our own words' },
  /** All estimates of a study as a table. */
  Results: { names: 'study', inside: 'nothing' },
  /** The short version at the top of an article. */
  Short: { names: undefined, inside: 'blocks' },
  /** What one of the starting pages says, with its verdict. */
  Telling: { names: 'statement', inside: 'nothing' },
  /** Several tellings side by side. */
  Tellings: { names: undefined, inside: 'blocks' },
} as const satisfies Record<string, { readonly names: Names | undefined; readonly inside: Inside }>;

export type ComponentName = keyof typeof vocabulary;

/** Whether a name belongs to the vocabulary. */
export function isComponentName(name: string): name is ComponentName {
  return Object.hasOwn(vocabulary, name);
}
