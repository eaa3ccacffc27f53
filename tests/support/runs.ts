/**
 * How many cases a property tries: 200 in `npm test`. `FUZZ_RUNS=10000` makes it the long run.
 * Spread it into the parameters of each `fc.assert`.
 */
export const runs = { numRuns: Number(process.env.FUZZ_RUNS ?? 200) };
