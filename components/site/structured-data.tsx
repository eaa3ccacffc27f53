import { inScript, type StructuredData as Data } from '@/lib/publish/structured/structured-data';

/** What the page says to machines. It stands at the end, so that it delays nothing that readers see. */
export function StructuredData({ data }: { readonly data: Data }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: inScript(data) }} />;
}
