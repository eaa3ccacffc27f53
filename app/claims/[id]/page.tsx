import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { library } from '@/app/library';
import { pageMetadata } from '@/app/page-metadata';
import { Certainty } from '@/components/citation/certainty';
import { PassageFacts } from '@/components/citation/passage-facts';
import { ClaimHistory } from '@/components/evidence/claim-history';
import { ClaimQuote } from '@/components/evidence/claim-quote';
import { WithdrawnClaim } from '@/components/evidence/withdrawn-claim';
import { Report } from '@/components/reader/report';
import { Share } from '@/components/reader/share';
import { Breadcrumb } from '@/components/site/breadcrumb';
import { PrintHead } from '@/components/site/print-head';
import { StructuredData } from '@/components/site/structured-data';
import { usesOf } from '@/lib/citations/graph';
import { address, anchorOfUse } from '@/lib/domain/address';
import { Stance, type Claim } from '@/lib/domain/claim';
import { claimSources } from '@/lib/domain/claim-sources';
import type { Content } from '@/lib/domain/content';
import { claimKindWords, stanceWords } from '@/lib/domain/labels';
import { changesOf } from '@/lib/publish/changes';
import { claimDescription } from '@/lib/publish/descriptions';
import { standingVersion } from '@/lib/publish/frozen-versions';
import { claimData } from '@/lib/publish/structured/claim-data';

/** How well we know the documents that a claim rests on, in a sentence. */
function restsOn(content: Content, claim: Claim): string {
  const sources = claimSources(claim);
  const read = sources.filter((id) => ['full-text', 'abstract'].includes(content.sources[id]?.read.how ?? ''));
  const documents = sources.length === 1 ? 'one document' : `${sources.length} documents`;
  if (read.length === sources.length) return `It rests on ${documents} that we read, in whole or as a summary.`;
  return read.length === 0
    ? `It rests on ${documents} that we know only through others.`
    : `It rests on ${documents}, some of which we know only through others.`;
}

export const dynamicParams = false;

type Props = PageProps<'/claims/[id]'>;

export function generateStaticParams() {
  return Object.keys(library().ledger).map((id) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const content = library();
  const claim = content.claims[id];
  if (claim) {
    return pageMetadata({
      title: `Claim: ${claim.text}`,
      description: claimDescription(content, claim),
      path: address.claim(id),
      cited: { published: claim.since },
      oembed: address.claimOembed(id),
    });
  }
  const last = content.ledger[id]?.versions.at(-1) ?? notFound();
  return pageMetadata({ title: `Taken back: ${last.text}`, description: `We no longer say this: ${last.text}`, path: address.claim(id) });
}

export default async function ClaimPage({ params }: Props) {
  const { id } = await params;
  const content = library();
  const entry = content.ledger[id] ?? notFound();
  const { tombstone } = entry;
  if (tombstone) return <WithdrawnClaim id={id} entry={{ ...entry, tombstone }} library={content} />;
  const claim = content.claims[id] ?? notFound();
  const standing = standingVersion(entry) ?? notFound();
  const uses = usesOf(content, id);
  return (
    <main id="content">
      <PrintHead content={content} path={address.claim(id)} checked={claim.checked} />
      <Breadcrumb
        steps={[
          { href: address.home, words: 'Home' },
          { href: address.claims, words: 'All claims' },
        ]}
      />
      <p className="soft">{claimKindWords[claim.kind]}</p>
      <h1 className="claim-title" data-claim={id}>
        {claim.text}
      </h1>
      <section aria-labelledby="sure" data-card="">
        <h2 id="sure">How sure can we be?</h2>
        {claim.certainty ? (
          <p>
            <Certainty claim={claim} content={content} />
          </p>
        ) : (
          <p>It does not tell what a treatment does, so it has no level of certainty. {restsOn(content, claim)}</p>
        )}
        {claim.clinicianCheck && <p className="open-point">A clinician should check this before anybody relies on it. {claim.clinicianCheck}</p>}
      </section>
      <section aria-labelledby="evidence" data-card="">
        <h2 id="evidence">What it rests on</h2>
        {Stance.options
          .filter((stance) => claim.evidence.some((evidence) => evidence.stance === stance))
          .map((stance) => (
            <section key={stance} aria-labelledby={`stance-${stance}`}>
              <h3 id={`stance-${stance}`}>{stanceWords[stance]}</h3>
              {claim.evidence
                .filter((evidence) => evidence.stance === stance)
                .map(({ passage }) => (
                  <PassageFacts key={passage} content={content} passage={passage} />
                ))}
            </section>
          ))}
      </section>
      <section aria-labelledby="against">
        <h2 id="against">The strongest finding against it</h2>
        {'finding' in claim.against ? (
          <>
            <p>{claim.against.finding}</p>
            <PassageFacts content={content} passage={claim.against.passage} />
          </>
        ) : (
          <p>We looked in our library on {claim.against.noneFoundOn} and found none.</p>
        )}
      </section>
      <section aria-labelledby="used">
        <h2 id="used">Where we tell it</h2>
        {uses.length === 0 ? (
          <p>In no article yet.</p>
        ) : (
          <ul>
            {uses.map(({ article, uses: places }) => (
              <li key={article.path}>
                <a href={`${address.article(article.section, article.slug)}#${anchorOfUse(places[0] ?? 1)}`}>{article.frontMatter.title}</a>
              </li>
            ))}
          </ul>
        )}
      </section>
      <ClaimQuote id={id} version={standing} library={content} />
      <Report site={content.site} about={id} path={address.claim(id)} version={standing.hash} />
      <Share site={content.site} path={address.claim(id)} title={claim.text} />
      <section aria-labelledby="history">
        <h2 id="history">What changed</h2>
        <p>
          First published {claim.since}, last checked {claim.checked}.
        </p>
        <ClaimHistory changes={changesOf(id, entry, claim)} />
      </section>
      <StructuredData data={claimData(content, id, claim)} />
    </main>
  );
}
