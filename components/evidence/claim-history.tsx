import { address } from '@/lib/domain/address';
import type { Change } from '@/lib/publish/changes';
import { changeKindWords, changeSentences } from '@/lib/publish/change-words';

/** What happened to a claim, the latest first, with a link to each version as it was. */
export function ClaimHistory({ changes }: { readonly changes: readonly Change[] }) {
  return (
    <ol className="plain-list">
      {[...changes].reverse().map((change) => (
        <li key={change.number}>
          {change.kind === 'withdrawn' ? (
            <time dateTime={change.on}>{change.on}</time>
          ) : (
            <a href={address.claimVersion(change.claim, change.version.hash)}>
              Version {change.number + 1}, from <time dateTime={change.on}>{change.on}</time>
            </a>
          )}
          : {changeKindWords(change)}. {[change.why, ...changeSentences(change)].join(' ')}
        </li>
      ))}
    </ol>
  );
}
