import { library } from '@/app/library';
import { pageMetadata } from '@/app/page-metadata';
import { SourceList } from '@/components/evidence/source-list';
import { Breadcrumb } from '@/components/site/breadcrumb';
import { PrintHead } from '@/components/site/print-head';
import { StructuredData } from '@/components/site/structured-data';
import { address } from '@/lib/domain/address';
import { listData } from '@/lib/publish/structured/plain-pages';

export const metadata = pageMetadata({
  title: 'All sources by year',
  description: 'The documents that this site rests on, the newest first.',
  path: address.sourcesByYear,
});

export default function Page() {
  const sources = Object.entries(library().sources);
  const years = [...new Set(sources.map(([, { csl }]) => csl.issued?.slice(0, 4) ?? 'Without a date'))].sort().reverse();
  const groups = years.map((year) => ({
    name: year,
    members: sources.filter(([, { csl }]) => (csl.issued?.slice(0, 4) ?? 'Without a date') === year),
  }));
  return (
    <main id="content">
      <PrintHead content={library()} path={address.sourcesByYear} />
      <Breadcrumb steps={[{ href: address.home, words: 'Home' }]} />
      <h1>All sources by year</h1>
      <p className="lead">Documents without a date stand first, then the newest.</p>
      <SourceList current={address.sourcesByYear} groups={groups} />
      <StructuredData data={listData(library().site, { path: address.sourcesByYear, name: 'All sources by year' })} />
    </main>
  );
}
