import type { Metadata } from 'next';
import { library } from '@/app/library';
import { InterestTag } from '@/components/citation/interest-tag';
import { Breadcrumb } from '@/components/site/breadcrumb';
import { address } from '@/lib/domain/address';
import { readWords, sourceKindWords } from '@/lib/domain/labels';
import { SourceKind } from '@/lib/domain/source';

export const metadata: Metadata = {
  title: 'All sources',
  description: 'Every document that this site rests on: what kind it is, who gains from it, and how much of it we read.',
  alternates: { canonical: address.sources },
};

export default function SourcesPage() {
  const sources = Object.entries(library().sources);
  return (
    <main id="content">
      <Breadcrumb steps={[{ href: address.home, words: 'Home' }]} />
      <h1>All sources</h1>
      <p className="lead">Every document that this site rests on, and the five web pages whose statements we check.</p>
      {SourceKind.options
        .filter((kind) => sources.some(([, source]) => source.kind === kind))
        .map((kind) => (
          <section key={kind} aria-labelledby={`kind-${kind}`}>
            <h2 id={`kind-${kind}`}>{sourceKindWords[kind]}</h2>
            <ul className="plain-list">
              {sources
                .filter(([, source]) => source.kind === kind)
                .map(([id, source]) => (
                  <li key={id}>
                    <a href={address.source(id)}>{source.name}</a>: {source.csl.title}
                    <span className="soft">
                      {' '}
                      <InterestTag source={source} /> {readWords[source.read.how]}.
                    </span>
                  </li>
                ))}
            </ul>
          </section>
        ))}
    </main>
  );
}
