import { library } from '@/app/library';
import { pageMetadata } from '@/app/page-metadata';
import { Breadcrumb } from '@/components/site/breadcrumb';
import { PrintHead } from '@/components/site/print-head';
import { StructuredData } from '@/components/site/structured-data';
import { address } from '@/lib/domain/address';
import { listData } from '@/lib/publish/structured/plain-pages';

export const metadata = pageMetadata({
  title: 'What a clinician still has to check',
  description: 'Every claim of this site that needs a clinician’s eye before anybody relies on it, with the reason.',
  path: address.openPoints,
});

export default function OpenPointsPage() {
  const open = Object.entries(library().claims).filter(([, { clinicianCheck }]) => clinicianCheck !== undefined);
  return (
    <main id="content">
      <PrintHead content={library()} path={address.openPoints} />
      <Breadcrumb
        steps={[
          { href: address.home, words: 'Home' },
          { href: address.section('about'), words: 'About' },
        ]}
      />
      <h1>What a clinician still has to check</h1>
      <p className="lead">
        No clinician has reviewed this site yet. These {open.length} claims need it most: somebody may act on them, or what we read was
        not enough.
      </p>
      <ul className="plain-list">
        {open.map(([id, { text, clinicianCheck }]) => (
          <li key={id} data-claim={id}>
            <a href={address.claim(id)}>{text}</a>
            <span className="soft"> Why: {clinicianCheck}</span>
          </li>
        ))}
      </ul>
      <StructuredData data={listData(library().site, { path: address.openPoints, name: 'What a clinician still has to check', steps: [{ path: address.section('about'), words: 'About' }] })} />
    </main>
  );
}
