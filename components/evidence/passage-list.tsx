import { claimsOn } from '@/lib/citations/graph';
import { address } from '@/lib/domain/address';
import type { Content } from '@/lib/domain/content';
import { stanceWords } from '@/lib/domain/labels';
import { locatorWords } from '@/lib/domain/locator';

/** The passages of a source, each with the claims that rest on it. */
export function PassageList({ id, content }: { readonly id: string; readonly content: Content }) {
  const passages = Object.entries(content.sources[id]?.passages ?? {});
  const resting = claimsOn(content, id);
  return (
    <section aria-labelledby="passages">
      <h2 id="passages">What it says, and what rests on it</h2>
      {passages.map(([name, { locator, says }]) => {
        const claims = resting.filter(({ passage }) => passage === name);
        return (
          <div key={name} id={name} className="passage">
            <p className="soft">{locatorWords(locator)}, in our own words</p>
            <p>{says}</p>
            {claims.length > 0 && (
              <>
                <p className="soft">Claims that rest on this passage:</p>
                <ul>
                  {claims.map((claim) => (
                    <li key={claim.id} data-claim={claim.id}>
                      <a href={address.claim(claim.id)}>{claim.entry.text}</a> <span className="soft">{stanceWords[claim.stance]}</span>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </div>
        );
      })}
    </section>
  );
}
