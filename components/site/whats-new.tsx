import { address } from '@/lib/domain/address';
import type { Library } from '@/lib/library';
import { changeKindWords, newClaimsWords } from '@/lib/publish/change-words';
import { allChanges, changesByDay } from '@/lib/publish/changes';

const most = 5;

/** The last changes in what we say; claims that were first published on one day are one line. */
export function WhatsNew({ content }: { readonly content: Library }) {
  const lines = changesByDay(allChanges(content)).flatMap(({ on, changed, published }) => [
    ...changed.map((change) => ({ on, href: address.claim(change.claim), words: change.why ?? `${changeKindWords(change)}: ${change.version.text}`, key: `${change.claim} ${change.number}` })),
    ...(published.length > 0 ? [{ on, href: address.claims, words: newClaimsWords(published.length), key: on }] : []),
  ]);
  return (
    <>
      <ul>
        {lines.slice(0, most).map(({ on, href, words, key }) => (
          <li key={key}>
            <time dateTime={on}>{on}</time>: <a href={href}>{words}</a>
          </li>
        ))}
      </ul>
      <p>
        <a href={address.changes}>All changes</a>
      </p>
    </>
  );
}
