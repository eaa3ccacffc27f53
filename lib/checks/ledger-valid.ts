import { lineOf, parseLedger, type Ledger } from '../domain/ledger';
import type { Rule, Scope } from './rule';

export const ledgerPath = 'content/ledger.json';

/** The ledger's text and, if it can be read, its entries. */
export function ledgerIn({ folder }: Pick<Scope, 'folder'>): { readonly ledger: Ledger; readonly line: (id: string) => number } | undefined {
  const parsed = parseLedger(folder.ledger);
  return 'ledger' in parsed ? { ledger: parsed.ledger, line: (id) => lineOf(folder.ledger, id) } : undefined;
}

/** The record of what was published can be read. */
export const ledgerValid: Rule = {
  id: 'ledger-valid',
  correct: 'The ledger of published claims is there and fits its schema.',
  needsValidEntries: false,
  check: ({ folder }) => {
    const parsed = parseLedger(folder.ledger);
    return 'ledger' in parsed
      ? []
      : [
          {
            place: { path: ledgerPath, line: parsed.line, column: 1 },
            found: parsed.fault,
            expected: 'the ledger as `npm run record` writes it',
            mend: 'bring back the last committed ledger; never write versions by hand',
          },
        ];
  },
};
