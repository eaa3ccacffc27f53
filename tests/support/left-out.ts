/** A project of the browser tests: the tests that it runs, by name, and why it leaves out the others. */
export type Ran = { readonly project: string; readonly why: string | undefined; readonly tests: readonly string[] };

/** The project of the tests that all others leave out; it should have none. */
export const strays = 'strays';

/** Fits what each of the patterns fits somewhere. */
export function inEach(patterns: readonly RegExp[]): RegExp {
  return new RegExp(`^${patterns.map(({ source }) => `(?=[\\s\\S]*?(?:${source}))`).join('')}`);
}

/** What each project leaves out of the tests of all, with the reason that its configuration gives. */
export function leftOut(ran: readonly Ran[]): readonly string[] {
  const all = new Set(ran.flatMap(({ tests }) => tests));
  return ran
    .filter(({ project }) => project !== strays)
    .map(({ project, why, tests }) => ({ project, why, left: all.size - new Set(tests).size }))
    .filter(({ left }) => left > 0)
    .map(({ project, why, left }) => `${project}: ${left} browser tests, because ${why ?? 'the command left them out'}.`);
}

/** The tests that every project of a screen leaves out, each with what is to be done about it. */
export function strayFaults(ran: readonly Ran[]): readonly string[] {
  return ran
    .filter(({ project }) => project === strays)
    .flatMap(({ tests }) => tests)
    .map((test) => `${test}: every project of playwright.config.ts leaves this test out by its file or its tags. Give it tags with which one of them runs it.`);
}
