import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ledgerPath } from '../checks/ledger-valid';
import type { Content } from '../domain/content';
import { fingerprint, parseLedger, type Ledger } from '../domain/ledger';
import { contentAt } from './content';

/** The ledger with a new version for each claim that is new or has changed. */
function recorded(ledger: Ledger, { claims }: Content): Ledger {
  const ids = [...new Set([...Object.keys(ledger), ...Object.keys(claims)])].sort();
  const entries = ids.flatMap((id) => {
    const before = ledger[id];
    const claim = claims[id];
    const hash = claim && fingerprint(claim);
    if (!claim || !hash || before?.versions.at(-1)?.hash === hash) return before ? [[id, before] as const] : [];
    const version = { on: claim.checked, hash, text: claim.text, ...(claim.certainty ? { grade: claim.certainty.grade } : {}) };
    return [[id, { ...before, versions: [...(before?.versions ?? []), version] }] as const];
  });
  return Object.fromEntries(entries);
}

/** `npm run record [-- <root>]`: writes new and changed claims into the ledger. Old versions are never touched. */
const root = process.argv[2] ?? '.';
const path = join(root, ledgerPath);
const content = await contentAt(root);
const parsed = parseLedger(readFileSync(path, 'utf8'));
if ('fault' in parsed) {
  console.error(`${ledgerPath}:${parsed.line}:1 ${parsed.fault}. Bring back the last committed ledger, then run this again.`);
  process.exitCode = 1;
} else {
  const after = recorded(parsed.ledger, content);
  writeFileSync(path, `${JSON.stringify(after, null, 2)}\n`);
  const count = Object.keys(after).filter((id) => after[id] !== parsed.ledger[id]).length;
  console.log(`${count} claims recorded.`);
}
