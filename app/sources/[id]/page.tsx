import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { library } from '@/app/library';
import { pageMetadata } from '@/app/page-metadata';
import { CopyReference } from '@/components/citation/copy-reference';
import { InterestTag } from '@/components/citation/interest-tag';
import { Audit } from '@/components/evidence/audit';
import { PassageList } from '@/components/evidence/passage-list';
import { VerdictMark } from '@/components/evidence/verdict';
import { Breadcrumb } from '@/components/site/breadcrumb';
import { PrintHead } from '@/components/site/print-head';
import { StructuredData } from '@/components/site/structured-data';
import { statementsOf, statementsOn, studiesIn } from '@/lib/citations/graph';
import { documentLinks, referenceText } from '@/lib/citations/reference';
import { address } from '@/lib/domain/address';
import { readWords, sourceKindWords } from '@/lib/domain/labels';
import { takenBackWords } from '@/lib/domain/taken-back';
import { sourceDescription } from '@/lib/publish/descriptions';
import { sourceData } from '@/lib/publish/structured/document-pages';

export const dynamicParams = false;

type Props = PageProps<'/sources/[id]'>;

export function generateStaticParams() {
  return Object.keys(library().sources).map((id) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const source = library().sources[id] ?? notFound();
  return pageMetadata({ title: source.name, description: sourceDescription(source), path: address.source(id) });
}

export default async function SourcePage({ params }: Props) {
  const { id } = await params;
  const content = library();
  const source = content.sources[id] ?? notFound();
  const studies = studiesIn(content, id);
  const checkedWith = statementsOn(content, id);
  return (
    <main id="content">
      <PrintHead content={content} path={address.source(id)} />
      <Breadcrumb
        steps={[
          { href: address.home, words: 'Home' },
          { href: address.sources, words: 'All sources' },
        ]}
      />
      <h1>{source.name}</h1>
      <p className="reference">{referenceText(id, source)}</p>
      <p className="reference-links">
        {documentLinks(source).map(({ href, words }) => (
          <a key={href} href={href}>
            {words}
          </a>
        ))}
      </p>
      <dl className="facts">
        <dt>Kind</dt>
        <dd>{sourceKindWords[source.kind]}</dd>
        <dt>Interest</dt>
        <dd>
          <InterestTag source={source} /> {source.interest.why}
        </dd>
        <dt>We read</dt>
        <dd>
          {readWords[source.read.how]}, {source.read.on}. {source.read.note}
        </dd>
        {source.retracted && (
          <>
            <dt>Taken back</dt>
            <dd>{takenBackWords(source.retracted)}</dd>
          </>
        )}
        {source.unconfirmed && (
          <>
            <dt>Not confirmed</dt>
            <dd>{source.unconfirmed}</dd>
          </>
        )}
        {studies.length > 0 && (
          <>
            <dt>Tells of</dt>
            <dd>
              {studies.map(({ id: study, entry }) => (
                <a key={study} href={address.study(study)} className="listed">
                  {entry.name}
                </a>
              ))}
            </dd>
          </>
        )}
      </dl>
      {statementsOf(content, id).length > 0 && <Audit page={id} content={content} />}
      {Object.keys(source.passages).length > 0 && <PassageList id={id} content={content} />}
      {checkedWith.length > 0 && (
        <section aria-labelledby="checked-with">
          <h2 id="checked-with">Statements of web pages checked against it</h2>
          <ul className="plain-list">
            {checkedWith.map(({ id: statement, entry }) => (
              <li key={statement}>
                <a href={address.statement(entry.page, statement)}>{entry.says}</a> <VerdictMark verdict={entry.verdict} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <CopyReference id={id} source={source} what="this document" />
      <StructuredData data={sourceData(content, id, source)} />
    </main>
  );
}
