import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { library } from '@/app/library';
import { pageMetadata } from '@/app/page-metadata';
import { CopyReference } from '@/components/citation/copy-reference';
import { EstimateTable } from '@/components/evidence/estimate-table';
import { OthersSaid } from '@/components/evidence/others-said';
import { StudyFlow } from '@/components/figures/study-flow';
import { Breadcrumb } from '@/components/site/breadcrumb';
import { estimatesOf, statementsOnStudy } from '@/lib/citations/graph';
import { PrintHead } from '@/components/site/print-head';
import { StructuredData } from '@/components/site/structured-data';
import { referenceText } from '@/lib/citations/reference';
import { address } from '@/lib/domain/address';
import { designWords, readWords } from '@/lib/domain/labels';
import { flowOf } from '@/lib/figures/study-flow';
import { studyPicture } from '@/lib/pictures/share-pictures';
import { studyDescription } from '@/lib/publish/descriptions';
import { studyData } from '@/lib/publish/structured/document-pages';

export const dynamicParams = false;

type Props = PageProps<'/studies/[id]'>;

export function generateStaticParams() {
  return Object.keys(library().studies).map((id) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const study = library().studies[id] ?? notFound();
  return pageMetadata({
    title: study.name,
    description: studyDescription(study),
    path: address.study(id),
    picture: studyPicture(id),
    cited: {},
  });
}

export default async function StudyPage({ params }: Props) {
  const { id } = await params;
  const content = library();
  const study = content.studies[id] ?? notFound();
  const estimates = estimatesOf(content, id);
  const statements = statementsOnStudy(content, study);
  const flow = flowOf(content, id);
  const report = study.sources.find((source) => content.sources[source]?.kind === 'study-report');
  const document = report === undefined ? undefined : content.sources[report];
  return (
    <main id="content">
      <PrintHead content={content} path={address.study(id)} />
      <Breadcrumb
        steps={[
          { href: address.home, words: 'Home' },
          { href: address.studies, words: 'All studies' },
        ]}
      />
      <h1>{study.name}</h1>
      <dl className="facts">
        <dt>Design</dt>
        <dd>
          {designWords[study.design]}. {study.inWords}
        </dd>
        <dt>People</dt>
        <dd>{study.participants}</dd>
        {study.treatment && (
          <>
            <dt>Treatment</dt>
            <dd>{study.treatment}</dd>
          </>
        )}
        <dt>Followed</dt>
        <dd>{study.followUp}</dd>
        <dt>Unwanted effects</dt>
        <dd>{study.harms}</dd>
        <dt>Paid for by</dt>
        <dd>{study.funding}</dd>
        <dt>The authors say</dt>
        <dd>{study.conclusion}</dd>
      </dl>
      <section aria-labelledby="arms">
        <h2 id="arms">The groups</h2>
        {flow ? (
          <StudyFlow id={id} study={study} flow={flow} />
        ) : (
          <ul>
            {Object.entries(study.arms).map(([arm, { name, n }]) => (
              <li key={arm}>
                {name}: {n === null ? 'number not seen' : n}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="estimates">
        <h2 id="estimates">What was counted or measured</h2>
        {estimates.length > 0 ? (
          <EstimateTable study={study} estimates={estimates} content={content} caption={`${study.name}: what was found, and when`} />
        ) : (
          <p>We have seen no number that we could set in a table.</p>
        )}
      </section>
      <section aria-labelledby="limits">
        <h2 id="limits">What limits it</h2>
        <ul>
          {study.limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </section>
      {statements.length > 0 && <OthersSaid statements={statements} content={content} />}
      <section aria-labelledby="reported">
        <h2 id="reported">Where we read of it</h2>
        <ul>
          {study.sources.map((source) => {
            const document = content.sources[source];
            return (
              document && (
                <li key={source}>
                  <a href={address.source(source)}>{document.name}</a>. {referenceText(source, document)}{' '}
                  <span className="soft">{readWords[document.read.how]}.</span>
                </li>
              )
            );
          })}
        </ul>
      </section>
      {report !== undefined && document && <CopyReference id={report} source={document} what="the study" />}
      <StructuredData data={studyData(content, id, study)} />
    </main>
  );
}
