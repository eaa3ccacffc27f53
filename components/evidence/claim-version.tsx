import { address } from '@/lib/domain/address';
import type { LedgerEntry } from '@/lib/domain/ledger';
import type { Library } from '@/lib/library';
import type { Change } from '@/lib/publish/changes';
import { spellWords, type FrozenVersion } from '@/lib/publish/frozen-versions';
import { citedVersionNote, versionState, versionStateWords } from '@/lib/publish/version-words';
import { CitePage } from '../citation/cite-page';
import { GradeMark } from '../citation/certainty';
import { ClaimHistory } from './claim-history';

type Props = {
  readonly version: FrozenVersion;
  /** All that the ledger keeps of its claim. */
  readonly entry: LedgerEntry;
  /** What happened to the claim after this version last stood, oldest first. */
  readonly later: readonly Change[];
  readonly library: Library;
};

/** One version of a claim: what it said, how sure we were, when it stood, and what we say now. */
export function ClaimVersion({ version, entry, later, library }: Props) {
  const { claim: id, text, hash, grade, spells, stands } = version;
  const now = library.claims[id];
  const state = versionState(version, entry);
  const note = citedVersionNote(version, entry);
  return (
    <>
      <p className="soft">A claim, in one of its versions</p>
      <h1 className="claim-title">{text}</h1>
      {grade && (
        <p>
          <GradeMark grade={grade} />
        </p>
      )}
      <p>
        We said so {spells.map(spellWords).join(', and ')}. {versionStateWords[state]} The fingerprint of this version is{' '}
        <code>{hash}</code>.
      </p>
      {state === 'replaced' && now && (
        <p>
          What we say now: <a href={address.claim(id)}>{now.text}</a>
        </p>
      )}
      <p>
        <a href={address.claim(id)}>{stands ? 'What it rests on, and what speaks against it' : 'All about this claim'}</a>
      </p>
      {later.length > 0 && (
        <section aria-labelledby="later">
          <h2 id="later">What changed after it</h2>
          <ClaimHistory changes={later} />
        </section>
      )}
      <CitePage
        site={library.site.name}
        page={{
          id: `${id}-${hash}`,
          title: text,
          on: spells[0].from,
          url: library.site.url + address.claimVersion(id, hash),
          ...(note === undefined ? {} : { note }),
        }}
      />
    </>
  );
}
