import type { LedgerEntry, Version } from '../domain/ledger';
import type { Library } from '../library';

/** A time in which a version stood; without `until` it still stands. */
export type Spell = { readonly from: string; readonly until?: string };

/** What a claim said once, under an address that never says anything else. */
export type FrozenVersion = Omit<Version, 'on'> & {
  /** The id of the claim. */
  readonly claim: string;
  /** When it stood, oldest first: more than once when the claim went back to what it had said before. */
  readonly spells: readonly [Spell, ...Spell[]];
  readonly stands: boolean;
};

/** The version of a claim that stands today; undefined when the claim was taken back. */
export function standingVersion(entry: LedgerEntry | undefined): Version | undefined {
  return entry?.tombstone ? undefined : entry?.versions.at(-1);
}

/** Every version of a claim, each fingerprint once, oldest first. */
export function frozenVersions(claim: string, entry: LedgerEntry): readonly FrozenVersion[] {
  const { versions, tombstone } = entry;
  const spellOf = (at: number): Spell => {
    const until = versions[at + 1]?.on ?? tombstone?.on;
    return { from: versions[at]?.on ?? '', ...(until === undefined ? {} : { until }) };
  };
  const standing = standingVersion(entry)?.hash;
  const first = versions.flatMap((version, at) => (versions.findIndex(({ hash }) => hash === version.hash) === at ? [{ version, at }] : []));
  return first.map(({ version: { on: _on, ...said }, at }) => ({
    ...said,
    claim,
    spells: [spellOf(at), ...versions.flatMap(({ hash }, later) => (later > at && hash === said.hash ? [spellOf(later)] : []))],
    stands: said.hash === standing,
  }));
}

/** Every version of every claim that was ever published. */
export function allFrozenVersions({ ledger }: Pick<Library, 'ledger'>): readonly FrozenVersion[] {
  return Object.entries(ledger).flatMap(([id, entry]) => frozenVersions(id, entry));
}

/** When a version stood, in words. */
export function spellWords({ from, until }: Spell): string {
  if (until === undefined) return `from ${from} until today`;
  return from === until ? `on ${from}, for less than a day` : `from ${from} until ${until}`;
}
