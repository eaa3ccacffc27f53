import type { Line } from '../command';

/** The steps of a build in their order, each with what the build prints when the step is over. */
const ends = [
  ['check', /^Content is sound/],
  ['compile', /Compiled successfully/],
  ['types', /^Collecting page data/],
  ['list pages', /^Generating static pages/],
  ['render', /^✓ Generating static pages/],
  ['write', /onBuildComplete/],
] as const;

/** The names of the steps; what follows the last line is sealing and compressing. */
export const steps = [...ends.map(([name]) => name), 'seal', 'compress'] as const;
export type Step = (typeof steps)[number];

/**
 * How many seconds each step of a build took.
 * @param sealed When the pages were sealed and compressing began, in seconds after the start of the build.
 * @throws Error when the build did not tell the end of a step.
 */
export function stepTimes(lines: readonly Line[], seconds: number, sealed: number): Readonly<Record<Step, number>> {
  let before = 0;
  const since = (at: number) => {
    const took = at - before;
    before = at;
    return took;
  };
  const told = ends.map(([name, end]) => {
    const line = lines.find(({ text }) => end.test(text));
    if (!line) throw new Error(`The build did not tell the end of “${name}”.`);
    return [name, since(line.at)] as const;
  });
  return Object.fromEntries([...told, ['seal', since(sealed)], ['compress', since(seconds)]]) as Record<Step, number>;
}
