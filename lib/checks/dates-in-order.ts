import type { ParsedArticle } from '../articles/article';
import { daysAfter } from '../domain/days';
import type { Source } from '../domain/source';
import { entryPlace } from './entry-place';
import type { Rule, Scope } from './rule';

type Told = { readonly day: string; readonly near: string; readonly what: string };

/**
 * The last day that content may tell as past: tomorrow by this machine’s clock, since content may come from where it is
 * already tomorrow. A machine whose clock is behind takes the day by which half of the claims were checked.
 */
function lastDay({ content }: Scope): string {
  const tomorrow = daysAfter(new Date().toISOString().slice(0, 10), 1);
  const checked = Object.values(content.claims).map((claim) => claim.checked).sort();
  const middle = checked[Math.floor(checked.length / 2)] ?? '';
  return tomorrow > middle ? tomorrow : middle;
}

/** The first day that comes before the one told ahead of it. */
const outOfOrder = (days: readonly Told[]) => days.find(({ day }, index) => day < (days[index - 1]?.day ?? ''));

const mend = 'correct the date';

function mistakesOfArticle({ path, text, frontMatter: { published, checked, searched, review } }: ParsedArticle, last: string) {
  const place = (field: string) => ({ path, line: text.split('\n').findIndex((line) => line.startsWith(`${field}:`)) + 1 || 1, column: 1 });
  const past = Object.entries({ published, checked, searched });
  return [
    ...past
      .filter(([, day]) => day > last)
      .map(([field, day]) => ({ place: place(field), found: `${field} on ${day}`, expected: 'a day that has been', mend })),
    ...(checked < published ? [{ place: place('checked'), found: `checked on ${checked}, published on ${published}`, expected: 'the check on that day or later', mend }] : []),
    ...(review <= checked ? [{ place: place('review'), found: `a review by ${review} of what was checked on ${checked}`, expected: 'a review after the check', mend }] : []),
  ];
}

const daysOfSource = ({ read, retracted, retractionChecked }: Source): readonly Told[] => [
  { day: read.on, near: `on: '${read.on}'`, what: 'read' },
  ...(retracted ? [{ day: retracted.on, near: 'retracted:', what: 'taken back' }] : []),
  ...(retractionChecked === undefined ? [] : [{ day: retractionChecked, near: 'retractionChecked:', what: 'looked up for a retraction' }]),
];

/** A date tells readers how old a sentence is. */
export const datesInOrder: Rule = {
  id: 'dates-in-order',
  correct: 'What was published, changed and checked has its days in that order, none is still to come, and the next review is.',
  needsValidEntries: true,
  check: (scope) => {
    const { content, folder, articles } = scope;
    const last = lastDay(scope);
    return [
      ...articles.flatMap((article) => mistakesOfArticle(article, last)),
      ...Object.entries(content.claims).flatMap(([id, { since, changes, checked, against }]) => {
        const days: readonly Told[] = [
          { day: since, near: 'since:', what: 'the first day' },
          ...changes.map(({ on }) => ({ day: on, near: `on: '${on}'`, what: 'a change' })),
          { day: checked, near: 'checked:', what: 'the last check' },
        ];
        const searched = 'noneFoundOn' in against ? [{ day: against.noneFoundOn, near: 'noneFoundOn', what: 'a search' }] : [];
        const wrong = outOfOrder(days);
        const early = [...days, ...searched].find(({ day }) => day > last);
        return [
          ...(wrong ? [{ place: entryPlace(folder, 'claims', id, wrong.near), found: `${wrong.what} of “${id}” on ${wrong.day}, before what came ahead of it`, expected: 'first day, changes and last check in that order', mend }] : []),
          ...(early ? [{ place: entryPlace(folder, 'claims', id, early.near), found: `${early.what} of “${id}” on ${early.day}`, expected: 'a day that has been', mend }] : []),
        ];
      }),
      ...Object.entries(content.sources).flatMap(([id, source]) =>
        daysOfSource(source)
          .filter(({ day }) => day > last)
          .map(({ day, near, what }) => ({ place: entryPlace(folder, 'sources', id, near), found: `“${id}” ${what} on ${day}`, expected: 'a day that has been', mend })),
      ),
    ];
  },
};
