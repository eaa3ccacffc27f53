import { library } from '@/app/library';
import { pageMetadata } from '@/app/page-metadata';
import { CodeExample } from '@/components/data/code-example';
import { DataFileList } from '@/components/data/data-file-list';
import { StructuredData } from '@/components/site/structured-data';
import { Breadcrumb } from '@/components/site/breadcrumb';
import { PrintHead } from '@/components/site/print-head';
import { address } from '@/lib/domain/address';
import { dataVersion } from '@/lib/publish/data-schema';
import { attribution, licence, licenceFile } from '@/lib/publish/licence';
import { quotingRule } from '@/lib/publish/llms';
import { lastChecked } from '@/lib/publish/page-version';
import { publishedClaims } from '@/lib/publish/published';
import { datasetData, datasetWords } from '@/lib/publish/structured/dataset';

export const metadata = pageMetadata({
  title: 'The data',
  description: 'Every claim, number and source of this site as files that you may use, with their shapes, their licence and how to cite them.',
  path: address.aboutData,
});

/** The shortest claim that has a number and a certainty, so that the example nearly fits a screen. */
function shortestClaim() {
  const published = publishedClaims(library()).filter(({ claim, estimates }) => claim.certainty && Object.keys(estimates).length > 0);
  return published.map((claim) => ({ id: claim.id, json: JSON.stringify(claim, null, 2) })).sort((a, b) => a.json.length - b.json.length)[0];
}

export default function DataPage() {
  const content = library();
  const { site } = content;
  const example = shortestClaim();
  return (
    <main id="content">
      <PrintHead content={content} path={address.aboutData} />
      <Breadcrumb
        steps={[
          { href: address.home, words: 'Home' },
          { href: address.section('about'), words: 'About' },
        ]}
      />
      <h1>The data</h1>
      <p className="lead">
        You may take all that this site says as files, use it, and change it. The files are made together with the pages, from the same
        record, so they say the same. Their shape is version {dataVersion}. The last check of a claim was on {lastChecked(content)}.
      </p>
      <section aria-labelledby="files">
        <h2 id="files">The files</h2>
        <p>
          {datasetWords.name}. {datasetWords.description}
        </p>
        <DataFileList
          counts={{
            claims: Object.keys(content.claims).length,
            statements: Object.keys(content.statements).length,
            estimates: Object.keys(content.estimates).length,
            sources: Object.keys(content.sources).length,
          }}
        />
        <p>Other sites may read these files from their own pages. Each figure has its numbers beside it as a CSV file, and its picture.</p>
      </section>
      <section aria-labelledby="shapes">
        <h2 id="shapes">Their shape</h2>
        <p>
          The first four files have the same outside: <code>$schema</code> (what the file keeps to), <code>version</code> (of the shape),{' '}
          <code>date</code> (the last day on which a claim was checked), <code>license</code>, and <code>entries</code>. When a program that reads the files
          would have to change, the first number of the version grows.
        </p>
        <p>
          <a href={address.data('schema.json')}>The schema</a> tells each field in the words of JSON Schema. An entry has an <code>id</code>, which never changes, and
          a <code>url</code>, where people can read it. A claim names its places as <code>source#passage</code>; both are in the file of sources.
        </p>
      </section>
      {example && (
        <section aria-labelledby="example">
          <h2 id="example">One claim as an example</h2>
          <p>
            This is <a href={address.claim(example.id)}>the claim {example.id}</a>, as it stands in the file.
          </p>
          <CodeExample label="One claim as JSON" code={example.json} />
        </section>
      )}
      <section aria-labelledby="cite">
        <h2 id="cite">How to cite</h2>
        <p>For one sentence, cite the claim: its page has a line to copy. For all of the data:</p>
        <p className="citable">
          {attribution(site)}. Last check {lastChecked(content)}.
        </p>
        <p>
          {quotingRule} A number without these can mislead. We ask this of you; it is no condition of the licence.
        </p>
      </section>
      <section aria-labelledby="licence">
        <h2 id="licence">Licence</h2>
        <p>
          Text and data stand under <a href={licence.url}>{licence.fullName}</a> ({licence.name}): use them for anything, name this site, and say
          what you changed. Titles of papers, the words of their abstracts, and the words of the pages that we audit belong to their publishers;
          facts do not. We publish none of their sentences. The program that makes this site is not licensed for reuse.{' '}
          <a href={address.data(licenceFile)}>The licence file</a> says so in full.
        </p>
      </section>
      <section aria-labelledby="show">
        <h2 id="show">Show a claim on your own page</h2>
        <p>
          Each claim has a small page made for frames, with its certainty and its day. Only these pages may be framed. Put the claim’s id into
          the address:
        </p>
        <CodeExample label="A frame in HTML" code={`<iframe src="${site.url}${address.claimEmbed(example?.id ?? '')}" title="A claim and how sure it is" width="480" height="320"></iframe>`} />
      </section>
      <section aria-labelledby="follow">
        <h2 id="follow">Follow what changes</h2>
        <p>
          The feeds tell each change in what we say, and why: <a href={address.atomFeed}>as Atom</a>, or <a href={address.jsonFeed}>as JSON</a>. Each
          version of a claim keeps an address of its own, so what you cited can still be read.
        </p>
      </section>
      <StructuredData data={datasetData(content)} />
    </main>
  );
}
