import { existsSync } from 'node:fs';
import { site } from '../../content/site';
import { basePath } from '../domain/site';
import { budgetOf, budgets, oneRoundTrip, overBudgets, type Weight } from '../seal/budget';
import { weightsIn } from '../seal/weights';

/** `npm run budget`: what the pages of `out/` weigh, kind by kind, beside what they may. */
if (!existsSync('out/index.html')) {
  console.error('out/ is missing. Build the site first: npm run build');
  process.exit(1);
}
const weights = weightsIn('out', basePath(site));

const most = (of: readonly Weight[], value: (weight: Weight) => number) => Math.max(...of.map(value));
const middle = (of: readonly Weight[]) => of.map(({ bytes }) => bytes).sort((a, b) => a - b)[Math.floor(of.length / 2)] ?? 0;

console.table(
  Object.fromEntries(
    budgets.map((budget) => {
      const of = weights.filter(({ path }) => budgetOf(path) === budget);
      return [
        budget.name,
        {
          pages: of.length,
          'in one round trip': of.filter(({ bytes }) => bytes <= oneRoundTrip).length,
          'middle (bytes)': middle(of),
          'largest (bytes)': most(of, ({ bytes }) => bytes),
          'may (bytes)': budget.most,
          'scripts (bytes)': most(of, ({ script }) => script),
          'requests': most(of, ({ requests }) => requests),
        },
      ];
    }),
  ),
);
const problems = overBudgets(weights);
for (const problem of problems) console.error(problem);
console.log(problems.length === 0 ? `Every page is within its budget. Bytes are compressed; ${oneRoundTrip} arrive in one round trip.` : 'What is over its budget is told above.');
process.exitCode = problems.length === 0 ? 0 : 1;
