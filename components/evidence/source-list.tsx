import { InterestTag } from '@/components/citation/interest-tag';
import { address } from '@/lib/domain/address';
import { readWords, sourceKindWords } from '@/lib/domain/labels';
import type { Source } from '@/lib/domain/source';

type Group = { readonly name: string; readonly members: readonly (readonly [string, Source])[] };

/** The library in groups, with ways to group it otherwise. */
export function SourceList({ groups, current }: { readonly groups: readonly Group[]; readonly current: string }) {
  const orders = [
    [address.sources, 'By kind'],
    [address.sourcesByInterest, 'By who gains'],
    [address.sourcesByYear, 'By year'],
  ] as const;
  return (
    <>
      <nav aria-label="Order" className="orders">
        <ul>
          {orders.map(([href, words]) => (
            <li key={href}>
              <a href={href} aria-current={href === current ? 'page' : undefined}>
                {words}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {groups
        .filter(({ members }) => members.length > 0)
        .map(({ name, members }, index) => (
          <section key={name} aria-labelledby={`group-${index}`}>
            <h2 id={`group-${index}`}>
              {name} ({members.length})
            </h2>
            <ul className="plain-list">
              {members.map(([id, source]) => (
                <li key={id}>
                  <a href={address.source(id)}>{source.name}</a>: {source.csl.title}
                  <span className="soft">
                    {' '}
                    {sourceKindWords[source.kind]}. <InterestTag source={source} /> {readWords[source.read.how]}.
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}
