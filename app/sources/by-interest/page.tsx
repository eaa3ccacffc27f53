import { library } from '@/app/library';
import { pageMetadata } from '@/app/page-metadata';
import { SourceList } from '@/components/evidence/source-list';
import { Breadcrumb } from '@/components/site/breadcrumb';
import { PrintHead } from '@/components/site/print-head';
import { StructuredData } from '@/components/site/structured-data';
import { address } from '@/lib/domain/address';
import { interestWords } from '@/lib/domain/labels';
import { InterestKind } from '@/lib/domain/source';
import { listData } from '@/lib/publish/structured/plain-pages';

export const metadata = pageMetadata({
  title: 'All sources by who gains',
  description: 'The documents that this site rests on, in groups by who gains from what they say.',
  path: address.sourcesByInterest,
});

export default function Page() {
  const sources = Object.entries(library().sources);
  const groups = InterestKind.options.map((kind) => ({
    name: interestWords[kind],
    members: sources.filter(([, source]) => source.interest.kind === kind),
  }));
  return (
    <main id="content">
      <PrintHead content={library()} path={address.sourcesByInterest} />
      <Breadcrumb steps={[{ href: address.home, words: 'Home' }]} />
      <h1>All sources by who gains</h1>
      <p className="lead">Who gains from what a document says. “Unclear” means that what we read does not tell who paid.</p>
      <SourceList current={address.sourcesByInterest} groups={groups} />
      <StructuredData data={listData(library().site, { path: address.sourcesByInterest, name: 'All sources by who gains' })} />
    </main>
  );
}
