import type { Content } from '../domain/content';
import type { Figure } from '../domain/figure';
import { readWords } from '../domain/labels';
import type { Study } from '../domain/study';
import type { FigureTable, Origin } from './figure-table';
import { noteOf, originOfClaim, whereOf } from './origin';

export type SoFarFigure = Extract<Figure, { kind: 'people-so-far' }>;

/** The people of one study: each person once, however many drugs they had in turn. */
export type StudyPeople = {
  readonly id: string;
  readonly name: string;
  readonly year: string;
  /** Everyone in it, save those who never could have had ketamine. */
  readonly people: number;
  /** How many of them had ketamine. */
  readonly onKetamine: number;
  readonly how: string;
};

const compares = ({ subject, design }: Study) =>
  subject === 'ketamine-in-fibromyalgia' && (design === 'randomised-controlled-trial' || design === 'crossover-trial');

function countOf({ arms, design }: Study): { readonly people: number; readonly onKetamine: number } | undefined {
  const sizes = Object.values(arms).map(({ n }) => n);
  const ketamine = arms['ketamine']?.n ?? (sizes.length === 1 ? sizes[0] : undefined);
  const people = design === 'crossover-trial' ? ketamine : sizes.every((n) => n !== null) ? sizes.reduce((sum, n) => sum + n, 0) : undefined;
  return ketamine === undefined || ketamine === null || people === undefined || people === null ? undefined : { people, onKetamine: ketamine };
}

/** Studies that compare ketamine with something in fibromyalgia, but do not tell how many people had it. */
export function uncountedStudies({ studies }: Content): readonly string[] {
  return Object.entries(studies).flatMap(([id, study]) => (compares(study) && countOf(study) === undefined ? [id] : []));
}

/** Every finished study that compares ketamine with something in fibromyalgia, the oldest first. */
export function studiesSoFar({ studies, sources }: Content): readonly StudyPeople[] {
  return Object.entries(studies)
    .flatMap(([id, study]) => {
      const count = compares(study) ? countOf(study) : undefined;
      const year = sources[study.sources[0] ?? '']?.csl.issued?.slice(0, 4) ?? 'year not seen';
      const how = study.design === 'crossover-trial' ? 'Cross-over: each person had ketamine and the comparison in turn' : 'Two groups made by chance';
      return count ? [{ id, name: study.name, year, how, ...count }] : [];
    })
    .toSorted((a, b) => a.year.localeCompare(b.year));
}

/** Everyone in these studies together. */
export const peopleIn = (studies: readonly StudyPeople[]): number => studies.reduce((sum, { people }) => sum + people, 0);

/** A number to two leading figures, for “about”. */
export const roughly = (value: number): number => Number(value.toPrecision(2));

/** How a few stand to many millions, in words that need no drawing. */
export type Scale = { readonly oneFor: number; readonly secondsForFew: number; readonly daysForAll: number };

/** How many people there are for each one in a study; and at one dot a second, how long it takes to count both. */
export function scaleOf(few: number, millions: number): Scale {
  const all = millions * 1_000_000;
  return { oneFor: roughly(all / few), secondsForFew: few, daysForAll: Math.round(all / 86_400) };
}

type Population = SoFarFigure['population'];

/** What stands under the people of a study. */
export const studyWords = ({ name, year, people, onKetamine, how }: StudyPeople): string =>
  `${name} (${year}): ${people} people, ${onKetamine === people ? 'all' : onKetamine} on ketamine. ${how}.`;

/** What the signs mean. */
export const countedWords = 'Each circle is one person, counted once. A full circle had ketamine, a ring had the comparison drug only.';

/** Everyone in the studies beside everyone who has it. */
export function togetherWords(studies: readonly StudyPeople[], { millions, name }: Population): string {
  const onKetamine = studies.reduce((sum, study) => sum + study.onKetamine, 0);
  const { oneFor } = scaleOf(peopleIn(studies), millions);
  return `Together ${peopleIn(studies)} people, ${onKetamine} of them on ketamine. About ${millions} million ${name}: one person in these studies for about every ${oneFor.toLocaleString('en')} of them.`;
}

/** How few they are, beside a bar that stands for all. */
export function scaleWords(studies: readonly StudyPeople[], { millions }: Population): string {
  const few = peopleIn(studies);
  const { secondsForFew, daysForAll } = scaleOf(few, millions);
  return `Let this bar be the ${millions} million. Then the ${few} are far thinner than its edge, too thin to draw. Or count one circle each second: the ${few} take ${secondsForFew} seconds, and the ${millions} million take about ${daysForAll} days and nights.`;
}

/** Where the people of a study are counted, and how we read of them: its own report, else what another document says of it. */
function originOfCount({ studies, sources }: Content, id: string, caution: string | undefined): Origin {
  const study = studies[id];
  const sizes = Object.values(study?.arms ?? {}).map(({ n }) => n);
  const [main = ''] = study?.sources ?? [];
  const telling = (study?.sources ?? []).flatMap((source) =>
    Object.entries(sources[source]?.passages ?? {}).flatMap(([place, { figures }]) =>
      (source === main || place.endsWith(id)) && sizes.some((n) => n !== null && figures?.includes(n)) ? [`${source}#${place}`] : [],
    ),
  );
  const how = sources[main]?.read.how;
  const read = how && how !== 'full-text' ? `${readWords[how]}.` : undefined;
  return { ...whereOf({ sources }, [telling[0] ?? main]), certainty: 'Not graded', note: noteOf([read, caution]) };
}

/** The studies as a table. */
export function soFarTable(content: Content, { population, caution }: SoFarFigure): FigureTable {
  const studies = studiesSoFar(content);
  const counted = studies.map(({ id }) => originOfCount(content, id, caution));
  const together: Origin = { source: [...new Set(counted.map(({ source }) => source))].join('; '), place: '', certainty: 'Not graded', note: noteOf(['Our own sum of the rows above.', caution]) };
  return {
    head: ['Study', 'Year', 'People', 'Had ketamine', 'How compared'],
    rows: [
      ...studies.map(({ name, year, people, onKetamine, how }) => [name, year, String(people), String(onKetamine), how]),
      ['All of them', '', String(peopleIn(studies)), String(studies.reduce((sum, { onKetamine }) => sum + onKetamine, 0)), ''],
      [population.name, '', `about ${population.millions} million`, '', ''],
    ],
    origins: [...counted, together, originOfClaim(content, population.claim, [caution])],
  };
}
