import { address } from '@/lib/domain/address';
import type { Change } from '@/lib/publish/changes';
import { changeKindWords, changeSentences } from '@/lib/publish/change-words';

/** What happened to a claim, the latest first, with a link to each version as it was. */
export function ClaimHistory({ changes }: { readonly changes: readonly Change[] }) {
  return (
    <ol className="plain-list">
      {[...changes].reverse().map((change) => (
        <li key={change.number}>
          <time dateTime={change.on}>{change.on}</time>: {changeKindWords(change)}. {change.why} {changeSentences(change).join(' ')}{' '}
          {change.kind !== 'withdrawn' && (
            <a href={address.claimVersion(change.claim, change.version.hash)}>Version {change.number + 1} as it was</a>
          )}
        </li>
      ))}
    </ol>
  );
}
