import { library } from '@/app/library';
import { pageMetadata } from '@/app/page-metadata';
import { DisagreementCard } from '@/components/evidence/disagreement-card';
import { Breadcrumb } from '@/components/site/breadcrumb';
import { PrintHead } from '@/components/site/print-head';
import { StructuredData } from '@/components/site/structured-data';
import { address } from '@/lib/domain/address';
import { DisagreementPart } from '@/lib/domain/disagreement';
import { disagreementPartWords } from '@/lib/domain/labels';
import { pageData } from '@/lib/publish/structured/plain-pages';

export const metadata = pageMetadata({
  title: 'Where the sources disagree',
  description: 'Five web pages on ketamine for fibromyalgia, question by question, beside what the research says, and how sure it is.',
  path: address.disagreements,
});

export default function SourcesDisagreePage() {
  const content = library();
  const disagreements = Object.entries(content.disagreements);
  return (
    <main id="content">
      <PrintHead content={content} path={address.disagreements} />
      <Breadcrumb
        steps={[
          { href: address.home, words: 'Home' },
          { href: address.section('evidence'), words: 'Evidence' },
        ]}
      />
      <h1>Where the sources disagree</h1>
      <p className="lead">
        You may have read different things on different pages. Here are {disagreements.length} questions: what five web pages say to
        each, in our words, and what the research says.
      </p>
      <p>
        Three of the five pages are by clinics that sell the treatment. In the US, ketamine is approved as an anaesthetic only, not for
        pain or fibromyalgia.
      </p>
      {DisagreementPart.options.map((part) => (
        <section key={part} aria-labelledby={`part-${part}`}>
          <h2 id={`part-${part}`}>{disagreementPartWords[part]}</h2>
          {disagreements
            .filter(([, entry]) => entry.part === part)
            .map(([id, entry]) => (
              <DisagreementCard key={id} id={id} disagreement={entry} content={content} />
            ))}
        </section>
      ))}
      <StructuredData data={pageData(content.site, { path: address.disagreements, name: 'Where the sources disagree', steps: [{ path: address.section('evidence'), words: 'Evidence' }] })} />
    </main>
  );
}
