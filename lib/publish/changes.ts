import type { Claim } from '../domain/claim';
import { claimSources } from '../domain/claim-sources';
import type { LedgerEntry, Version } from '../domain/ledger';
import type { Library } from '../library';

/** A change in what we say: a claim that was first published, that changed, or that was taken back. */
export type Change = {
  /** The id of the claim. */
  readonly claim: string;
  readonly kind: 'published' | 'changed' | 'withdrawn';
  /** The day of the change. */
  readonly on: string;
  /** How many changes the claim had before it; with the claim's id it names the change for ever. */
  readonly number: number;
  /** The version that stands from this change on; of a claim that was taken back, its last. */
  readonly version: Version;
  /** The version that stood until then. */
  readonly before?: Version;
  /** What changed and why, as the claim or its tombstone tells it. */
  readonly why?: string;
  /** True when what the version before said was wrong. */
  readonly isCorrection?: true;
  /** The sources that the claim rests on now; empty for a version that no longer stands, whose sources nobody kept. */
  readonly sources: readonly string[];
  /** The claim that takes the place of one that was taken back. */
  readonly successor?: string;
};


/** What a claim tells of its version: of several versions of one day, in their order. */
function toldOf(claim: Claim | undefined, versions: readonly Version[], at: number): Claim['changes'][number] | undefined {
  const on = versions[at]?.on;
  const earlier = versions.slice(1, at).filter((version) => version.on === on).length;
  return claim?.changes.filter((change) => change.on === on)[earlier];
}

/** Every change of one claim, oldest first. A claim that was taken back has no entry of its own any more. */
export function changesOf(id: string, { versions, tombstone }: LedgerEntry, claim: Claim | undefined): readonly Change[] {
  const changes = versions.map((version, at): Change => {
    const before = versions[at - 1];
    const told = before && toldOf(claim, versions, at);
    return {
      claim: id,
      kind: before ? 'changed' : 'published',
      on: version.on,
      number: at,
      version,
      ...(before ? { before } : {}),
      ...(told ? { why: told.what } : {}),
      ...(told?.isCorrection ? { isCorrection: true } : {}),
      sources: claim && at === versions.length - 1 ? claimSources(claim) : [],
    };
  });
  const last = versions.at(-1);
  if (!tombstone || !last) return changes;
  const { on, why, successor } = tombstone;
  return [...changes, { claim: id, kind: 'withdrawn', on, number: versions.length, version: last, why, sources: [], ...(successor === null ? {} : { successor }) }];
}

/** Every change of every claim, the latest first; of one day, what was first published stands last. */
export function allChanges({ claims, ledger }: Pick<Library, 'claims' | 'ledger'>): readonly Change[] {
  const isFirst = ({ kind }: Change) => Number(kind === 'published');
  return Object.entries(ledger)
    .flatMap(([id, entry]) => [...changesOf(id, entry, claims[id])].reverse())
    .sort((a, b) => b.on.localeCompare(a.on) || isFirst(a) - isFirst(b));
}

/** The changes of one day. */
export type DayOfChanges = { readonly on: string; readonly changed: readonly Change[]; readonly published: readonly Change[] };

/** Changes by their days, in the order of the changes. */
export function changesByDay(changes: readonly Change[]): readonly DayOfChanges[] {
  return [...new Set(changes.map(({ on }) => on))].map((on) => {
    const ofDay = changes.filter((change) => change.on === on);
    return { on, changed: ofDay.filter(({ kind }) => kind !== 'published'), published: ofDay.filter(({ kind }) => kind === 'published') };
  });
}
