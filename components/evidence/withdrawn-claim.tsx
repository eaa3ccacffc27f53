import { address } from '@/lib/domain/address';
import type { LedgerEntry, Tombstone } from '@/lib/domain/ledger';
import type { Library } from '@/lib/library';
import { changesOf } from '@/lib/publish/changes';
import { pageData } from '@/lib/publish/structured/plain-pages';
import { Breadcrumb } from '../site/breadcrumb';
import { PrintHead } from '../site/print-head';
import { StructuredData } from '../site/structured-data';
import { ClaimHistory } from './claim-history';

type Props = {
  readonly id: string;
  readonly entry: LedgerEntry & { readonly tombstone: Tombstone };
  readonly library: Library;
};

/** The page of a claim that was taken back: what it said, when and why it was taken back, and what stands in its place. */
export function WithdrawnClaim({ id, entry, library }: Props) {
  const { tombstone, versions } = entry;
  const { on, why, successor } = tombstone;
  const text = versions.at(-1)?.text ?? '';
  const next = successor === null ? undefined : library.claims[successor];
  return (
    <main id="content">
      <PrintHead content={library} path={address.claim(id)} checked={on} />
      <Breadcrumb
        steps={[
          { href: address.home, words: 'Home' },
          { href: address.claims, words: 'All claims' },
        ]}
      />
      <p className="soft">We took this claim back</p>
      <h1 className="claim-title">{text}</h1>
      <p>
        We no longer say this. We took it back on <time dateTime={on}>{on}</time>. {why}
      </p>
      {successor !== null && next ? (
        <p>
          What we say now: <a href={address.claim(successor)}>{next.text}</a>
        </p>
      ) : (
        <p>No other claim takes its place.</p>
      )}
      <section aria-labelledby="history">
        <h2 id="history">What changed</h2>
        <ClaimHistory changes={changesOf(id, entry, undefined)} />
      </section>
      <StructuredData data={pageData(library.site, { path: address.claim(id), name: text, steps: [{ path: address.claims, words: 'All claims' }] })} />
    </main>
  );
}
