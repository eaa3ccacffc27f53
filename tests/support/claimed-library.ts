import { fingerprint, type Ledger, type LedgerEntry, type Version } from '@/lib/domain/ledger';
import type { Claim } from '@/lib/domain/claim';
import type { Library } from '@/lib/library';
import { someContent } from './content';

/** A version of a claim as the ledger keeps it; name what should differ from what the claim says. */
export function aVersion(claim: Claim, different: Partial<Version> = {}): Version {
  return { on: claim.checked, hash: fingerprint(claim), text: claim.text, ...(claim.certainty ? { grade: claim.certainty.grade } : {}), ...different };
}

/** A library of these claims, with what was published before. */
export function aLibraryOf(claims: Readonly<Record<string, Claim>>, before: Readonly<Record<string, LedgerEntry>> = {}): Library {
  const ids = new Set([...Object.keys(before), ...Object.keys(claims)]);
  const ledger: Ledger = Object.fromEntries(
    [...ids].map((id) => {
      const { versions = [], ...entry } = before[id] ?? {};
      const claim = claims[id];
      return [id, { ...entry, versions: claim ? [...versions, aVersion(claim)] : versions }];
    }),
  );
  return { ...someContent({ claims }), articles: [], ledger };
}
