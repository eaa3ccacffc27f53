import { address } from '@/lib/domain/address';
import type { Content } from '@/lib/domain/content';
import { interestLine, reviewLine } from '@/lib/domain/site';
import { lastChecked, versionToCome } from '@/lib/publish/page-version';

type Props = {
  readonly content: Content;
  /** The address of the page, from the root of the site. */
  readonly path: string;
  /** The day on which the page was last checked; without it, that of the library. */
  readonly checked?: string;
};

/** Where a printed page comes from, which version it is, and who gains from it. On paper, or when a reader asks for the code. */
export function PrintHead({ content, path, checked = lastChecked(content) }: Props) {
  const { site } = content;
  const url = `${site.url}${path}`;
  return (
    <div className="print-head" id="code-to-scan">
      {/* A file of its own: it would be a tenth of what is fetched before a page can be read. Firefox heeds `loading` only before `src`. */}
      <img className="qr" loading="lazy" src={address.qr(path)} alt="QR code of this address" />
      <p>
        {url}
        <br />
        Checked {checked}, version {versionToCome}
      </p>
      <p>
        {interestLine(site)} {reviewLine(site)}
      </p>
    </div>
  );
}
