import { library } from '@/app/library';
import { pageMetadata } from '@/app/page-metadata';
import { SourceList } from '@/components/evidence/source-list';
import { Breadcrumb } from '@/components/site/breadcrumb';
import { PrintHead } from '@/components/site/print-head';
import { StructuredData } from '@/components/site/structured-data';
import { address } from '@/lib/domain/address';
import { sourceKindWords } from '@/lib/domain/labels';
import { SourceKind } from '@/lib/domain/source';
import { listData } from '@/lib/publish/structured/plain-pages';

export const metadata = pageMetadata({
  title: 'All sources',
  description: 'Every document that this site rests on: what kind it is, who gains from it, and how much of it we read.',
  path: address.sources,
});

export default function Page() {
  const sources = Object.entries(library().sources);
  const groups = SourceKind.options.map((kind) => ({
    name: sourceKindWords[kind],
    members: sources.filter(([, source]) => source.kind === kind),
  }));
  return (
    <main id="content">
      <PrintHead content={library()} path={address.sources} />
      <Breadcrumb steps={[{ href: address.home, words: 'Home' }]} />
      <h1>All sources</h1>
      <p className="lead">Every document that this site rests on, and the five web pages whose statements we check.</p>
      <SourceList current={address.sources} groups={groups} />
      <StructuredData data={listData(library().site, { path: address.sources, name: 'All sources' })} />
    </main>
  );
}
