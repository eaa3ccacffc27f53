import { writeFileSync } from 'node:fs';

/** How many tests of a run passed and failed, and in words what was not run and why. */
export type Results = { readonly passed: number; readonly failed: number; readonly notRun: readonly string[] };

/** Keeps the results of a run for `npm test`, where that asks for them. */
export function keepResults(results: Results): void {
  if (process.env.RESULTS) writeFileSync(process.env.RESULTS, JSON.stringify(results));
}
