import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { library } from '@/app/library';
import { pageMetadata } from '@/app/page-metadata';
import { ClaimVersion } from '@/components/evidence/claim-version';
import { Breadcrumb } from '@/components/site/breadcrumb';
import { PrintHead } from '@/components/site/print-head';
import { address } from '@/lib/domain/address';
import { changesOf } from '@/lib/publish/changes';
import { allFrozenVersions, frozenVersions } from '@/lib/publish/frozen-versions';
import { versionDescription } from '@/lib/publish/version-words';

export const dynamicParams = false;

type Props = PageProps<'/claims/[id]/v/[hash]'>;

export function generateStaticParams() {
  return allFrozenVersions(library()).map(({ claim: id, hash }) => ({ id, hash }));
}

async function versionAt(params: Props['params']) {
  const { id, hash } = await params;
  const entry = library().ledger[id] ?? notFound();
  const version = frozenVersions(id, entry).find((candidate) => candidate.hash === hash) ?? notFound();
  return { entry, version };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { entry, version } = await versionAt(params);
  const { claim, hash, text, spells } = version;
  const told = pageMetadata({
    title: `Claim of ${spells[0].from} (${hash}): ${text}`,
    description: versionDescription(version, entry),
    path: address.claimVersion(claim, hash),
  });
  return { ...told, robots: { index: false, follow: true } };
}

export default async function ClaimVersionPage({ params }: Props) {
  const content = library();
  const { entry, version } = await versionAt(params);
  const { claim: id, hash, spells } = version;
  const lastStood = entry.versions.findLastIndex((candidate) => candidate.hash === hash);
  return (
    <main id="content">
      <PrintHead content={content} path={address.claimVersion(id, hash)} checked={spells[0].from} />
      <Breadcrumb
        steps={[
          { href: address.home, words: 'Home' },
          { href: address.claims, words: 'All claims' },
          { href: address.claim(id), words: 'The claim today' },
        ]}
      />
      <ClaimVersion
        version={version}
        entry={entry}
        later={changesOf(id, entry, content.claims[id]).filter(({ number }) => number > lastStood)}
        library={content}
      />
    </main>
  );
}
