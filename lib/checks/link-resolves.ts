import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { placeOf } from '../articles/elements';
import { address } from '../domain/address';
import { didYouMean } from './did-you-mean';
import { knownPages } from './known-pages';
import type { Problem } from './problem';
import type { Rule } from './rule';

/** Links in articles lead somewhere. */
export const linkResolves: Rule = {
  id: 'link-resolves',
  correct: 'Every link in an article leads to a page of the site and, after #, to a heading or passage on it, or calls the number that it shows.',
  needsValidEntries: true,
  check: (scope) => {
    const pages = knownPages(scope);
    return scope.articles.flatMap(({ path, tree, section, slug, text, frontMatter }) => {
      const problems: Omit<Problem, 'rule'>[] = frontMatter.next
        .filter((href) => !pages.has(href))
        .map((href) => ({
          place: { path, line: text.split('\n').findIndex((line) => line.includes(`- ${href}`)) + 1 || 1, column: 5 },
          found: `“${href}” as a page to read next`,
          expected: 'the address of a page, with / at the end',
          mend: didYouMean(href, pages.keys(), 'the site’s indexes'),
        }));
      visit(tree, ['link', 'definition'], (node) => {
        if (node.type !== 'link' && node.type !== 'definition') return;
        const place = placeOf(path, node);
        const add = (expected: string, mend: string) =>
          problems.push({ place, found: `a link to “${node.url}”`, expected, mend });
        if (node.url.startsWith('tel:')) {
          const shown = toString(node);
          if (node.url !== `tel:${shown}`) add(`a link that calls the number that it shows, “tel:${shown}”`, 'write the same number in both places');
          return;
        }
        if (!node.url.startsWith('/') && !node.url.startsWith('#')) {
          add('a link within the site', 'add the document as a source, and let a claim lead to it');
          return;
        }
        const [page = '', anchor] = node.url.split('#', 2);
        const target = page === '' ? address.article(section, slug) : page;
        const anchors = pages.get(target);
        if (!pages.has(target)) add('the address of a page, with / at the end', didYouMean(target, pages.keys(), 'the site’s indexes'));
        else if (anchor !== undefined && anchors && !anchors.has(anchor)) {
          add(`an anchor of ${target}`, didYouMean(anchor, anchors, 'that page'));
        }
      });
      return problems;
    });
  },
};
