import { address } from '@/lib/domain/address';
import { interestLine, reviewLine, type Site } from '@/lib/domain/site';

/** What the site is and is not, and who stands behind it. */
export function Footer({ site }: { readonly site: Site }) {
  return (
    <footer className="site-footer">
      <p>
        This site explains evidence. It cannot know your health, and it is not medical advice. Please talk with your own doctor before
        you start or stop any treatment.
      </p>
      <p className="screen-only">
        Unwell after ketamine? <a href={address.article('treatment', 'going-home')}>When to call for help</a>
      </p>
      <p className="screen-only">
        {site.operator && `Run by ${site.operator.name}. `}
        {interestLine(site)} {reviewLine(site)}
      </p>
      <p className="screen-only">
        <a href={address.handout}>Make a handout</a> · <a href={address.data('library.bib')}>All sources as BibTeX</a> · <a href={address.data('library.ris')}>as RIS</a> ·{' '}
        <a href={address.aboutData}>All claims as data</a> · References are made with the Citation Style Language (
        <a href="https://citationstyles.org">citationstyles.org</a>).
      </p>
    </footer>
  );
}
