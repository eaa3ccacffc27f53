import { proseIn } from '../checks/article-prose';
import { address } from '../domain/address';
import type { Term } from '../domain/term';
import type { Library } from '../library';

const oneOf = (words: readonly string[]) => `(?<![\\p{L}\\p{N}-])(?:${words.join('|')})(?![\\p{L}\\p{N}])`;

/** How well a sentence tells what a term is, best first: it begins with the term, or says it right behind, or has its plain words at all. Among equals, one without figures. */
function ranks({ forms, explains }: Term): readonly ((text: string) => boolean)[] {
  const begins = new RegExp(`^(?:An? |The )?${oneOf(forms)}`, 'iu');
  const behind = new RegExp(`${oneOf(forms)}(?: [\\p{L}-]+)?(?:,| \\()[^.]*${oneOf(explains)}`, 'iu');
  const beside = new RegExp(oneOf(explains), 'iu');
  const without = new RegExp(oneOf(forms), 'giu');
  const explainedIn = (text: string) => beside.test(text.replace(without, ' '));
  return [(text) => begins.test(text) && explainedIn(text), (text) => behind.test(text), explainedIn, () => true];
}

/** The sentence of the articles that tells best what a term is, and its place; undefined when no article has the term. */
export function explained(library: Library, term: Term): { readonly href: string; readonly text: string } | undefined {
  const has = new RegExp(oneOf(term.forms), 'iu');
  const used = library.articles.flatMap((article) =>
    proseIn(library, article)
      .filter(({ text }) => has.test(text))
      .map(({ text, under }) => ({ text, href: address.article(article.section, article.slug) + (under === undefined ? '' : `#${under}`) })),
  );
  const order = ranks(term);
  const rank = (text: string) => order.findIndex((fits) => fits(text)) + (/\d/.test(text) ? 0.5 : 0);
  return used.sort((a, b) => rank(a.text) - rank(b.text) || a.text.length - b.text.length)[0];
}
