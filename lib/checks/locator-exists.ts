import type { Locator } from '../domain/locator';
import type { Source } from '../domain/source';
import { didYouMean } from './did-you-mean';
import { entryPlace } from './entry-place';
import type { Rule } from './rule';

type Outline = NonNullable<Source['outline']>;
type Mistake = { readonly found: string; readonly expected: string; readonly mend: string };

/** The paragraphs that stand under a heading, the heading itself included. */
function reach({ headings, paragraphs }: Outline, index: number): readonly [number, number] {
  return [headings[index]?.at ?? 1, (headings[index + 1]?.at ?? paragraphs + 1) - 1];
}

function mistake(locator: Locator, outline: Outline): Mistake | undefined {
  if (locator.kind !== 'section' && locator.kind !== 'opening') return undefined;
  const { paragraph } = locator;
  const names = outline.headings.map(({ heading }) => heading);
  const index = locator.kind === 'section' ? names.indexOf(locator.heading) : -1;
  if (locator.kind === 'section' && index < 0) {
    return {
      found: `the heading “${locator.heading}”`,
      expected: 'a heading of the page’s outline',
      mend: didYouMean(locator.heading, names, 'the outline in the page’s source file'),
    };
  }
  const [from, to] = index < 0 ? [1, (outline.headings[0]?.at ?? outline.paragraphs + 1) - 1] : reach(outline, index);
  if (paragraph === undefined || (paragraph >= from && paragraph <= to)) return undefined;
  return {
    found: `paragraph ${paragraph}`,
    expected: `a paragraph from ${from} to ${to}, which is what stands there`,
    mend: 'count the paragraphs of the page again, headings included',
  };
}

/** A statement can be found on the page that makes it. */
export const locatorExists: Rule = {
  id: 'locator-exists',
  correct: 'Each audited statement names a heading and a paragraph that its page has.',
  needsValidEntries: true,
  check: ({ content, folder }) =>
    Object.entries(content.statements).flatMap(([id, { page, locator }]) => {
      const outline = content.sources[page]?.outline;
      const place = () => entryPlace(folder, 'statements', id, 'locator:');
      if (!outline) {
        return [
          {
            place: place(),
            found: `a statement of “${page}”, which has no outline`,
            expected: 'a page whose headings and number of paragraphs are recorded',
            mend: `add an outline to content/sources/${page}.ts`,
          },
        ];
      }
      const wrong = mistake(locator, outline);
      return wrong ? [{ place: place(), ...wrong }] : [];
    }),
};
