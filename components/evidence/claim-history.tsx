import type { Claim } from '@/lib/domain/claim';
import { gradeWords } from '@/lib/domain/labels';
import type { LedgerEntry } from '@/lib/domain/ledger';

type Props = { readonly claim: Claim; readonly entry: LedgerEntry | undefined };

/** Every version of a claim, and what changed between them. */
export function ClaimHistory({ claim, entry }: Props) {
  const versions = entry?.versions ?? [];
  return (
    <>
      {claim.changes.length === 0 ? (
        <p>Nothing since it was first published.</p>
      ) : (
        <ul>
          {claim.changes.map(({ on, what }) => (
            <li key={`${on} ${what}`}>
              <time dateTime={on}>{on}</time>: {what}
            </li>
          ))}
        </ul>
      )}
      <ol className="plain-list">
        {versions.map(({ on, hash, text, grade }, index) => (
          <li key={hash}>
            Version {index + 1}, from <time dateTime={on}>{on}</time>, fingerprint <code>{hash}</code>
            {index < versions.length - 1 && (
              <>
                : “{text}”{grade && ` (${gradeWords[grade].toLowerCase()})`}
              </>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
