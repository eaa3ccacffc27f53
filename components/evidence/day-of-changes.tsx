import { address } from '@/lib/domain/address';
import type { Library } from '@/lib/library';
import { changeKindWords, changeSentences, newClaimsWords } from '@/lib/publish/change-words';
import type { Change, DayOfChanges as Day } from '@/lib/publish/changes';

const mostListed = 5;

function ChangeLine({ change, library }: { readonly change: Change; readonly library: Library }) {
  const { claim, version, why, sources, successor } = change;
  const next = successor === undefined ? undefined : library.claims[successor];
  const before = changeSentences(change);
  return (
    <li>
      <strong>{changeKindWords(change)}.</strong> {why}
      <p>
        <a href={address.claim(claim)}>{version.text}</a>
      </p>
      {successor !== undefined && next && (
        <p>
          What we say now: <a href={address.claim(successor)}>{next.text}</a>
        </p>
      )}
      {(before.length > 0 || sources.length > 0) && (
        <details className="folded">
          <summary>Details of this change</summary>
          {before.length > 0 && <p>{before.join(' ')}</p>}
          {sources.length > 0 && (
            <p>
              It rests on:{' '}
              {sources.map((id) => (
                <a key={id} href={address.source(id)} className="listed">
                  {library.sources[id]?.name}
                </a>
              ))}
            </p>
          )}
        </details>
      )}
    </li>
  );
}

/** What changed on one day. Many claims that are first published on one day are one line. */
export function DayOfChanges({ day: { on, changed, published }, library }: { readonly day: Day; readonly library: Library }) {
  return (
    <section aria-labelledby={`day-${on}`}>
      <h2 id={`day-${on}`}>
        <time dateTime={on}>{on}</time>
      </h2>
      <ul className="plain-list">
        {changed.map((change) => (
          <ChangeLine key={`${change.claim} ${change.number}`} change={change} library={library} />
        ))}
        {published.length > mostListed ? (
          <li>
            <a href={address.claims}>{newClaimsWords(published.length)}</a>
          </li>
        ) : (
          published.map((change) => <ChangeLine key={change.claim} change={change} library={library} />)
        )}
      </ul>
    </section>
  );
}
