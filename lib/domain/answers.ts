import type { Statement, StatementTopic } from './statement';

/** Where audited statements are answered: by topic, with exceptions, and what is out of scope. */
export type Answers = {
  /** The address of the article that answers a topic. */
  readonly articles: Readonly<Record<StatementTopic, string>>;
  /** Addresses for single statements, by id. */
  readonly better: Readonly<Record<string, string>>;
  /** Why a statement is answered by no article, by id. */
  readonly outOfScope: Readonly<Record<string, string>>;
};

/** The article that answers a statement, or the reason why none does. */
export function answerOf(
  { articles, better, outOfScope }: Answers,
  id: string,
  { topic }: Statement,
): { readonly href: string } | { readonly reason: string } {
  const reason = outOfScope[id];
  return reason === undefined ? { href: better[id] ?? articles[topic] } : { reason };
}
