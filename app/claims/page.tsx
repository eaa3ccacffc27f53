import { library } from '@/app/library';
import { pageMetadata } from '@/app/page-metadata';
import { Breadcrumb } from '@/components/site/breadcrumb';
import { PrintHead } from '@/components/site/print-head';
import { StructuredData } from '@/components/site/structured-data';
import { address } from '@/lib/domain/address';
import { claimKindWords, gradeWords } from '@/lib/domain/labels';
import { listData } from '@/lib/publish/structured/plain-pages';

export const metadata = pageMetadata({
  title: 'All claims',
  description: 'Everything that this site tells, one claim at a time, each with its sources and its certainty.',
  path: address.claims,
});

export default function ClaimsPage() {
  const topics = Object.entries(library().topics);
  return (
    <main id="content">
      <PrintHead content={library()} path={address.claims} />
      <Breadcrumb steps={[{ href: address.home, words: 'Home' }]} />
      <h1>All claims</h1>
      <p className="lead">Everything that this site tells, one claim at a time. Each has an address that never changes.</p>
      <nav aria-label="Topics">
        <ul>
          {topics.map(([id, { title }]) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {topics.map(([topic, { title, claims }]) => (
        <section key={topic} aria-labelledby={topic}>
          <h2 id={topic}>{title}</h2>
          <ul className="plain-list">
            {Object.entries(claims).map(([id, claim]) => (
              <li key={id} data-claim={id}>
                <a href={address.claim(id)}>{claim.text}</a>
                <span className="soft">
                  {' '}
                  {claimKindWords[claim.kind]}
                  {claim.certainty && `, ${gradeWords[claim.certainty.grade].toLowerCase()}`}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <StructuredData data={listData(library().site, { path: address.claims, name: 'All claims' })} />
    </main>
  );
}
