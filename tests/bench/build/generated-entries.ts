import type { Claim } from '@/lib/domain/claim';
import type { Estimate } from '@/lib/domain/estimate';
import type { Source } from '@/lib/domain/source';
import type { Study } from '@/lib/domain/study';

const day = '2026-11-22';

/** The number of an article, with as many digits as the largest needs, so that ids sort as numbers do. */
export const padded = (number: number): string => String(number).padStart(4, '0');

/** The ids of what an article rests on. */
export const idOf = {
  source: (article: number) => `trial-${padded(article)}`,
  study: (article: number) => `study-${padded(article)}`,
  estimate: (article: number) => `study-${padded(article)}-week`,
  claim: (article: number, claim: number) => `claim-${padded(article)}-${claim}`,
} as const;

/** Counts that differ from article to article: people, those better soon and later, those unwell, weeks, minutes, the year. */
function numbersOf(article: number) {
  const people = 20 + (article % 37);
  return { people, soon: 6 + (article % 7), later: 2 + (article % 4), unwell: 3 + (article % 5), weeks: 2 + (article % 9), minutes: 30 + 5 * (article % 11), year: 1990 + (article % 35) };
}

/** The source of an article, with every number that its claims tell. */
export function source(article: number): Source {
  const { people, soon, later, unwell, weeks, minutes, year } = numbersOf(article);
  return {
    kind: 'study-report',
    name: `Report ${article}`,
    csl: {
      type: 'article-journal',
      title: `Trial number ${article} of a drip for long pain`,
      author: [{ family: `Writer${article}`, given: 'A B' }, { family: 'Second', given: 'Carl' }],
      issued: String(year),
      'container-title': 'Journal of Examples',
      volume: String(1 + (article % 60)),
      page: `${article}-${article + 9}`,
      DOI: `10.5555/bench.${article}`,
    },
    interest: { kind: 'unclear', why: 'Who paid for it is not shown.' },
    read: { how: 'abstract', on: day },
    passages: {
      design: { locator: { kind: 'abstract' }, says: `Trial ${article} of ${year} had ${people} people and a drip of ${minutes} minutes.`, figures: [article, year, people, minutes, weeks] },
      results: { locator: { kind: 'abstract' }, says: `Of ${people} people ${soon} had less pain at ${weeks} weeks, ${later} slept better, ${unwell} felt sick.`, figures: [article, people, soon, later, unwell, weeks] },
    },
  };
}

/** A study and the count that it found. */
export function study(article: number): { readonly study: Study; readonly estimate: Estimate } {
  const { people, soon, unwell, weeks } = numbersOf(article);
  return {
    study: {
      name: `Trial ${article}`,
      sources: [idOf.source(article)],
      subject: 'ketamine-in-other-pain',
      design: 'randomised-controlled-trial',
      inWords: 'Two groups, by chance.',
      participants: `${2 * people} people`,
      arms: { drug: { name: 'The drug', n: people }, dummy: { name: 'A dummy drug', n: people } },
      followUp: `${weeks} weeks`,
      harms: 'Mild.',
      funding: 'Not shown.',
      limits: [`Trial ${article} had few people.`],
      conclusion: 'Short relief.',
    },
    estimate: {
      study: idOf.study(article),
      passage: `${idOf.source(article)}#results`,
      measure: 'count',
      counted: 'people',
      outcome: 'People with less pain',
      time: { words: `${weeks} weeks after`, minutes: weeks * 10_080 },
      arms: { drug: { n: soon, of: people }, dummy: { n: unwell, of: people } },
    },
  };
}

/** The ten claims of an article, by their numbers. */
export function claims(article: number): readonly Claim[] {
  const { people, soon, later, unwell, weeks, minutes, year } = numbersOf(article);
  const certainty = { grade: 'low', why: 'One small trial.', by: 'us' } as const;
  const claim = (passage: 'design' | 'results', text: string) => ({
    text,
    evidence: [{ passage: `${idOf.source(article)}#${passage}` as const, stance: 'supports' as const }],
    against: { noneFoundOn: day },
    since: day,
    checked: day,
    changes: [],
  });
  return [
    { kind: 'regulation', ...claim('design', `The people of trial ${article} had a drug that is not approved for pain.`) },
    { kind: 'effect', certainty, ...claim('results', `In test ${article}, ${soon} of ${people} had less pain at ${weeks} weeks.`) },
    { kind: 'harm', certainty, ...claim('results', `In test ${article}, ${unwell} of ${people} felt sick on that day.`) },
    { kind: 'fact', ...claim('design', `Trial ${article} had ${people} people in it.`) },
    { kind: 'fact', ...claim('design', `People in trial ${article} were seen for ${weeks} weeks.`) },
    { kind: 'process', ...claim('design', `The drip in trial ${article} ran for ${minutes} minutes.`) },
    { kind: 'mechanism', ...claim('design', `The team of trial ${article} thinks that sleep played a part.`) },
    { kind: 'history', ...claim('design', `Trial ${article} was told in print in ${year}.`) },
    { kind: 'fact', ...claim('results', `In trial ${article}, ${people} people were asked about their sleep.`) },
    { kind: 'effect', certainty, ...claim('results', `In test ${article}, ${later} of ${people} slept well for a while.`) },
  ];
}
