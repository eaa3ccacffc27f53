import type { ContentFolder } from '../articles/read';
import { Redirect } from '../domain/redirect';
import { didYouMean } from './did-you-mean';
import { knownPages } from './known-pages';
import type { Problem } from './problem';
import type { Rule } from './rule';

const path = 'content/redirects.ts';

/** Where an address stands as the value of a field. */
function placeOf({ registries }: ContentFolder, field: string, value: unknown): Problem['place'] {
  const written = `${field}: '${String(value)}'`;
  const lines = registries.find((file) => file.path === path)?.text.split('\n') ?? [];
  const at = Math.max(lines.findIndex((line) => line.includes(written)), 0);
  return { path, line: at + 1, column: Math.max(lines[at]?.indexOf(written) ?? 0, 0) + 1 };
}

/** Old addresses lead to pages, in one step. */
export const redirectSound: Rule = {
  id: 'redirect-sound',
  correct: 'Each redirect leads in one step from an address that is no page, and that no other redirect has, to a page of the site.',
  needsValidEntries: true,
  check: (scope) => {
    const { redirects } = scope.content;
    const pages = knownPages(scope);
    return redirects.flatMap((redirect, index): readonly Omit<Problem, 'rule'>[] => {
      const { from, to } = redirect;
      const checked = Redirect.safeParse(redirect);
      if (!checked.success) {
        return checked.error.issues.map(({ path: [field = 'from'], message }) => ({
          place: placeOf(scope.folder, 'from', from),
          found: `the redirect from “${from}”, ${String(field)}: ${message}`,
          expected: 'what the schema asks for',
          mend: 'see the sentence above the field in lib/domain/redirect.ts',
        }));
      }
      const at = (field: 'from' | 'to') => placeOf(scope.folder, field, redirect[field]);
      const next = redirects.find((other) => other.from === to);
      return [
        ...(pages.has(from)
          ? [{ place: at('from'), found: `a redirect from “${from}”, which is a page`, expected: 'an address that no page has any more', mend: 'take the redirect out, or give the page another address' }]
          : []),
        ...(redirects.findIndex((other) => other.from === from) < index
          ? [{ place: at('from'), found: `a second redirect from “${from}”`, expected: 'one for each old address', mend: 'keep the one that leads to the page of today' }]
          : []),
        ...(next
          ? [{ place: at('to'), found: `a redirect to “${to}”, which leads on to “${next.to}”`, expected: 'the page itself', mend: next.to === from ? 'take one of the two out: they lead in a circle' : `write to: '${next.to}'` }]
          : []),
        ...(!next && !pages.has(to)
          ? [{ place: at('to'), found: `a redirect to “${to}”, which is no page`, expected: 'the address of a page, with / at the end', mend: didYouMean(to, pages.keys(), 'the site’s indexes') }]
          : []),
      ];
    });
  },
};
