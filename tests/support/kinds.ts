import ledger from '@/content/ledger.json' with { type: 'json' };
import { nowhere } from './answered';

/** What script shows of a kind of page after the page itself has come. */
export const shownByScript: Readonly<Record<string, string>> = {
  '/search/#q=drip': '[data-results] a',
  '/handout/#p=evidence/does-it-help': '.sheet',
};

/** One page of each kind; all of it shows once what script shows has come. */
export const kinds: readonly string[] = [
  '/',
  '/evidence/',
  '/evidence/does-it-help/',
  '/evidence/noppers-2011/',
  '/treatment/going-home/',
  '/treatment/decide/',
  '/claims/',
  '/claims/noppers-15-min/',
  `/claims/noppers-15-min/v/${ledger['noppers-15-min'].versions[0]?.hash}/`,
  '/sources/',
  '/sources/noppers-2011/',
  '/sources/page-bespoke-treatment/',
  '/sources/by-interest/',
  '/sources/by-year/',
  '/evidence/sources-disagree/',
  '/about/how-we-check/',
  '/about/open-points/',
  '/about/data/',
  '/about/changes/',
  '/studies/',
  '/studies/noppers-2011/',
  '/glossary/',
  '/short/',
  '/a-z/',
  '/reading/',
  ...Object.keys(shownByScript),
  nowhere,
];
