import { address } from '@/lib/domain/address';
import type { Content } from '@/lib/domain/content';
import { latestChanges } from '@/lib/publish/changes';

const most = 5;

/** The last changes in what we say; before the first, the day from which it stands. */
export function WhatsNew({ content }: { readonly content: Content }) {
  const changes = latestChanges(content).slice(0, most);
  if (changes.length === 0) {
    const since = Object.values(content.claims).map((claim) => claim.since).sort()[0];
    return <p>No claim has changed since the first ones were published on {since}.</p>;
  }
  return (
    <ul>
      {changes.map(({ id, on, what }) => (
        <li key={`${id} ${on} ${what}`}>
          <time dateTime={on}>{on}</time>: <a href={address.claim(id)}>{what}</a>
        </li>
      ))}
    </ul>
  );
}
