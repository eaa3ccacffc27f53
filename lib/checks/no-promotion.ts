import type { ParsedArticle, Place } from '../articles/article';
import { textRuns } from '../articles/elements';
import type { Content } from '../domain/content';
import { opening, proseIn } from './article-prose';
import { entryPlace } from './entry-place';
import type { Rule, Scope } from './rule';

const promotional =
  /\b(?:book (?:now|your|an? )|call us|contact us today|schedule (?:your|an?)|testimonials?|miracles?|breakthroughs?|life-changing|game.?changer|revolutionary|cutting.edge|state.of.the.art|wonder drug|amazing)\b/i;
/** Words for what nothing here does; beside a “no”, or in a question, they promise nothing. */
const promising = /\b(?:cures?|cured|proven|guaranteed?s?)\b/i;
const approved = /\b(?:ketamine|spravato|infusions?|drips?)\b[^.;]*\bapproved (?:for|to treat) [^.;]*\b(?:pain|fibromyalgia)\b/i;
const denied = /\b(?:no|not|never|nobody|nothing|without|falsely|whether)\b|\?$/i;
const reviewed = /\breviewed by (?:an? |our )?(?:dr\b|doctor|physician|clinician|professor|specialist|medical)/i;

/** The first words of a text that promote; undefined when there are none. */
function promotionIn(text: string, { site }: Content): string | undefined {
  const always = promotional.exec(text) ?? (site.reviewer === null ? reviewed.exec(text) : null);
  return (always ?? (denied.test(text) ? null : (promising.exec(text) ?? approved.exec(text))))?.[0];
}

type Told = { readonly text: string; readonly place: () => Place };

/** Every text of an article: its sentences, title and summary, and what stands in headings and questions. */
function textsOf(content: Content, article: ParsedArticle): readonly Told[] {
  const { path, tree, text, frontMatter } = article;
  const sentences = proseIn(content, article);
  const ours = sentences.map((sentence) => ({ text: sentence.text, place: () => sentence.place }));
  const others = textRuns(path, tree)
    .filter(({ inside }) => !inside.some((node) => 'name' in node && (node.name === 'Claim' || node.name === 'Ours')))
    .map((run) => ({ text: run.text, place: () => run.place }));
  const head = (['title', 'summary'] as const).map((field) => ({
    text: frontMatter[field],
    place: () => ({ path, line: text.split('\n').findIndex((line) => line.startsWith(`${field}:`)) + 1, column: 1 }),
  }));
  return [...head, ...ours, ...others];
}

const claimsIn = ({ content, folder }: Scope): readonly Told[] =>
  Object.entries(content.claims).map(([id, { text }]) => ({ text, place: () => entryPlace(folder, 'claims', id, 'text:') }));

/** Neutral words. */
export const noPromotion: Rule = {
  id: 'no-promotion',
  correct: 'No article and no claim promises, praises, takes bookings, or names an approval or a review that there is not.',
  needsValidEntries: true,
  check: (scope) =>
    [...scope.articles.flatMap((article) => textsOf(scope.content, article)), ...claimsIn(scope)].flatMap(({ text, place }) => {
      const word = promotionIn(text, scope.content);
      return word === undefined
        ? []
        : [{ place: place(), found: `“${word}” in “${opening(text)}”`, expected: 'neutral words', mend: 'say what was found, or leave it out' }];
    }),
};
