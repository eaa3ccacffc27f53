import { address } from '@/lib/domain/address';
import type { Site } from '@/lib/domain/site';

/** What the site is and is not, and who stands behind it. */
export function Footer({ site }: { readonly site: Site }) {
  return (
    <footer className="site-footer">
      <p>
        This site explains evidence. It cannot know your health, and it is not medical advice. Please talk with your own doctor before
        you start or stop any treatment.
      </p>
      <p>
        {site.operator
          ? `Run by ${site.operator.name}. ${site.operator.interest}`
          : 'No clinic runs this site. It sells nothing and takes no bookings.'}{' '}
        {site.reviewer ? `Reviewed by ${site.reviewer.name}, ${site.reviewer.role}.` : 'Not yet reviewed by a clinician.'}
      </p>
      <p>
        <a href={address.data('library.bib')}>All sources as BibTeX</a> · <a href={address.data('library.ris')}>as RIS</a> ·{' '}
        <a href={address.data('claims.json')}>All claims as data</a> · References are made with the Citation Style Language (
        <a href="https://citationstyles.org">citationstyles.org</a>).
      </p>
    </footer>
  );
}
