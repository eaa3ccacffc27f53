const asked = process.env.FUZZ_RUNS ?? '200';
// Of none, or of what is no number, fast-check tries nothing and passes.
if (!/^[1-9]\d*$/.test(asked)) throw new Error(`FUZZ_RUNS is “${asked}”. Give a number of cases, such as FUZZ_RUNS=10000.`);

/**
 * How many cases a property tries: 200 in `npm test`. `FUZZ_RUNS=10000` makes it the long run.
 * Spread it into the parameters of each `fc.assert`.
 */
export const runs = { numRuns: Number(asked) };
