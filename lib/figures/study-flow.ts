import type { Content } from '../domain/content';
import type { Split } from '../domain/study';

/** One arm on its way through a study. */
export type FlowArm = {
  readonly name: string;
  /** How many people; null when not seen. */
  readonly n: number | null;
  /** Out of how many the last result was counted; undefined when no counted result tells its time. */
  readonly counted: number | undefined;
};

/** The way of people through a study. */
export type StudyFlow = {
  readonly split: Split;
  readonly arms: readonly FlowArm[];
  /** When the last result was counted, in words. */
  readonly last: string | undefined;
};

/** The flow of a study; undefined where the study does not tell how people came to its arms. */
export function flowOf({ studies, estimates }: Content, id: string): StudyFlow | undefined {
  const study = studies[id];
  if (!study?.split) return undefined;
  const counts = Object.values(estimates).flatMap((estimate) =>
    estimate.study === id && estimate.measure === 'count' && estimate.counted === 'people' && estimate.time.minutes !== undefined
      ? [{ minutes: estimate.time.minutes, words: estimate.time.words, arms: estimate.arms }]
      : [],
  );
  const last = counts.toSorted((one, other) => other.minutes - one.minutes)[0];
  return {
    split: study.split,
    arms: Object.entries(study.arms).map(([arm, { name, n }]) => ({ name, n, counted: last?.arms[arm]?.of })),
    last: last?.words,
  };
}

/** How people came to the arms, as the heading over them. */
export const splitWords: Readonly<Record<Split, string>> = {
  'by-chance': 'Put into groups by chance',
  'side-by-side': 'In these groups',
  'in-turn': 'Each person had all of these, at different times',
  'one-group': 'What they got',
};
