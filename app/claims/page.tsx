import type { Metadata } from 'next';
import { library } from '@/app/library';
import { Breadcrumb } from '@/components/site/breadcrumb';
import { Claim } from '@/lib/domain/claim';
import { address } from '@/lib/domain/address';
import { claimKindWords, gradeWords } from '@/lib/domain/labels';

export const metadata: Metadata = {
  title: 'All claims',
  description: 'Everything that this site tells, one claim at a time, each with its sources and its certainty.',
  alternates: { canonical: address.claims },
};

const kinds = [...new Set(Claim.unwrap().options.flatMap(({ shape }) => shape.kind.options))];

export default function ClaimsPage() {
  const claims = Object.entries(library().claims);
  return (
    <main id="content">
      <Breadcrumb steps={[{ href: address.home, words: 'Home' }]} />
      <h1>All claims</h1>
      <p className="lead">Everything that this site tells, one claim at a time. Each has an address that never changes.</p>
      {kinds
        .filter((kind) => claims.some(([, claim]) => claim.kind === kind))
        .map((kind) => (
          <section key={kind} aria-labelledby={`kind-${kind}`}>
            <h2 id={`kind-${kind}`}>{claimKindWords[kind]}</h2>
            <ul className="plain-list">
              {claims
                .filter(([, claim]) => claim.kind === kind)
                .map(([id, claim]) => (
                  <li key={id} data-claim={id}>
                    <a href={address.claim(id)}>{claim.text}</a>
                    {claim.certainty && <span className="soft"> {gradeWords[claim.certainty.grade]}</span>}
                  </li>
                ))}
            </ul>
          </section>
        ))}
    </main>
  );
}
