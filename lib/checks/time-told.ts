import type { Claim } from '../domain/claim';
import type { Content } from '../domain/content';
import { opening, proseIn } from './article-prose';
import { claimOf } from './entry-of';
import { entryPlace } from './entry-place';
import type { Rule } from './rule';
import { measuredIn } from './units-match';

const counted = /\d (?:people )?of (?:the |all |these |those )*\d/;
const withoutLength = /\b(?:around|during)\b/i;

/** The times of a claim’s counts; empty when one of them was not told in numbers. */
function timesOf(content: Content, { estimates = [] }: Claim) {
  const times = estimates.map((id) => measuredIn(content.estimates[id]?.time.words ?? '', 'either order'));
  return times.some((each) => each.length === 0) ? [] : times.flat();
}

function tellsTime(content: Content, claim: Claim, text: string): boolean {
  const times = timesOf(content, claim);
  const told = measuredIn(text, 'either order');
  return times.length === 0 || withoutLength.test(text) || times.some(({ number, unit }) => told.some((each) => each.number === number && each.unit === unit));
}

/** Relief after minutes is not relief after weeks. */
export const timeTold: Rule = {
  id: 'time-told',
  correct: 'A count of people is told with the time at which they were counted, in its sentence or beside it.',
  needsValidEntries: true,
  check: ({ content, folder, articles }) => {
    const problem = (text: string) => ({ found: `a count without its time: “${opening(text)}”`, expected: 'the time of its estimate in the sentence or beside it', mend: 'say after how many minutes, days or weeks people were counted' });
    return [
      ...Object.entries(content.claims)
        .filter(([, claim]) => counted.test(claim.text) && !tellsTime(content, claim, claim.text))
        .map(([id, { text }]) => ({ place: entryPlace(folder, 'claims', id, 'text:'), ...problem(text) })),
      ...articles.flatMap((article) => {
        const sentences = proseIn(content, article);
        return sentences.flatMap(({ text, place, claim: id = '', under }, index) => {
          const claim = claimOf(content, id);
          if (!claim || !counted.test(text)) return [];
          const heading = article.headings.find(({ anchor }) => anchor === under)?.text ?? '';
          const beside = [heading, ...sentences.slice(Math.max(0, index - 2), index + 2).map((sentence) => sentence.text)].join('. ');
          return tellsTime(content, claim, beside) ? [] : [{ place, ...problem(text) }];
        });
      }),
    ];
  },
};
