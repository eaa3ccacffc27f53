import { address } from '@/lib/domain/address';
import { writeHandout } from '@/lib/domain/handout-address';
import type { Version } from '@/lib/domain/ledger';
import type { Library } from '@/lib/library';
import { embedCode } from '@/lib/publish/claim-oembed';
import { CitePage } from '../citation/cite-page';
import { Copyable } from '../citation/copyable';

type Props = {
  readonly id: string;
  /** The version that stands. */
  readonly version: Version;
  readonly library: Library;
};

/** How to cite a claim, quote exactly its words, and show it on another site. */
export function ClaimQuote({ id, version, library }: Props) {
  const { site } = library;
  const frozen = address.claimVersion(id, version.hash);
  return (
    <>
      <CitePage site={site.name} page={{ id: `${id}-${version.hash}`, title: version.text, on: version.on, url: site.url + frozen }} />
      <p className="soft">
        Quote exactly these words: <a href={frozen}>the page of this version</a>. The words on that page never change. It tells when they
        are replaced. <a href={address.data('claims.json')}>All claims as data</a>{' '}
        <a href={`${address.handout}#${writeHandout([{ item: { kind: 'claim', id } }])}`}>Start a handout with it</a>
      </p>
      <details className="folded">
        <summary>Embed this claim</summary>
        <p>
          This code shows the claim as a card on another site. <a href={address.claimEmbed(id)}>Look at the card</a>
        </p>
        <Copyable label="the code" isCode>
          {embedCode(library, id, version.text)}
        </Copyable>
      </details>
    </>
  );
}
