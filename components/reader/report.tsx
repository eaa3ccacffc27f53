import { address } from '@/lib/domain/address';
import type { Site } from '@/lib/domain/site';
import { reportHref } from '@/lib/publish/report';

type Props = {
  readonly site: Site;
  /** What the report is about, such as the title of a page. */
  readonly about: string;
  /** The address from the root of the site. */
  readonly path: string;
  /** Which version the reader saw. */
  readonly version: string;
};

/** How to tell us of a mistake, with the page and its version filled in. */
export function Report({ site, about, path, version }: Props) {
  const href = reportHref(site, { about, path, version });
  return (
    <p className="soft report">
      Is something wrong here?{' '}
      {href === undefined ? <>There is nobody to write to yet. </> : <><a href={href}>Tell us</a>. </>}
      <a href={address.article('about', 'corrections')}>What we do about mistakes</a>
    </p>
  );
}
