import { address } from '@/lib/domain/address';
import type { Site } from '@/lib/domain/site';

type Props = {
  readonly site: Site;
  /** The page's address from the root of the site. */
  readonly path: string;
  readonly title: string;
};

/** Ways to pass a page on. The mail and text links work without script. */
export function Share({ site, path, title }: Props) {
  const url = `${site.url}${path}`;
  const words = encodeURIComponent(`${title}\n${url}`);
  return (
    <section className="share" aria-labelledby="share">
      <h2 id="share">Pass it on, or keep it</h2>
      <share-page data-url={url} data-title={title}>
        <ul className="doors actions">
          <li>
            <a href={`mailto:?subject=${encodeURIComponent(title)}&body=${words}`}>Send by e-mail</a>
          </li>
          <li>
            <a href={`sms:?&body=${words}`}>Send as a text message</a>
          </li>
          <li>
            <a href="#code-to-scan">Show a code to scan</a>
          </li>
          <li className="with-script">
            <button type="button" data-action="copy">
              Copy the link
            </button>
          </li>
          <li className="with-script">
            <button type="button" data-action="share" hidden>
              Share
            </button>
          </li>
        </ul>
        <p role="status" className="soft" />
      </share-page>
      <p className="soft">
        To print it, use your browser’s print command. <a href={address.short}>All short versions on one page</a>
      </p>
    </section>
  );
}
