import type { Content } from '../domain/content';
import type { Split } from '../domain/study';
import { leavingWords } from './drop-outs';

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
  /** That nothing is told of people who left; undefined where something is, or where nobody could. */
  readonly leaving: string | undefined;
};

/** The flow of a study; undefined where the study does not tell how people came to its arms. */
export function flowOf(content: Content, id: string): StudyFlow | undefined {
  const { studies, estimates } = content;
  const study = studies[id];
  if (!study?.split) return undefined;
  const counts = Object.values(estimates).flatMap((estimate) =>
    estimate.study === id && estimate.measure === 'count' && estimate.counted === 'people' && estimate.time.minutes !== undefined
      ? [{ minutes: estimate.time.minutes, words: estimate.time.words, arms: estimate.arms }]
      : [],
  );
  const last = counts.toSorted((one, other) => other.minutes - one.minutes)[0];
  const arms = Object.entries(study.arms).map(([arm, { name, n }]) => ({ name, n, counted: last?.arms[arm]?.of }));
  const isFewer = arms.some(({ n, counted }) => n !== null && counted !== undefined && counted < n);
  return {
    split: study.split,
    arms,
    last: last?.words,
    leaving: isFewer ? undefined : leavingWords(content, study),
  };
}

/** How people came to the arms, as the heading over them. */
export const splitWords: Readonly<Record<Split, string>> = {
  'by-chance': 'Put into groups by chance',
  'side-by-side': 'In these groups',
  'in-turn': 'Each person had all of these, at different times',
  'one-group': 'What they got',
};
