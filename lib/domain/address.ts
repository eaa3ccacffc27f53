/** The address of each kind of page, from the root of the site, with the slash at the end. */
export const address = {
  home: '/',
  reading: '/reading/',
  handout: '/handout/',
  glossary: '/glossary/',
  term: (id: string) => `/glossary/#${id}`,
  short: '/short/',
  search: '/search/',
  aToZ: '/a-z/',
  section: (section: string) => `/${section}/`,
  article: (section: string, slug: string) => `/${section}/${slug}/`,
  source: (id: string) => `/sources/${id}/`,
  passage: (source: string, passage: string) => `/sources/${source}/#${passage}`,
  statement: (page: string, id: string) => `/sources/${page}/#${id}`,
  study: (id: string) => `/studies/${id}/`,
  claim: (id: string) => `/claims/${id}/`,
  claimVersion: (id: string, hash: string) => `/claims/${id}/v/${hash}/`,
  claimEmbed: (id: string) => `/embed/claims/${id}/`,
  claimOembed: (id: string) => `/oembed/claims/${id}.json`,
  sources: '/sources/',
  sourcesByInterest: '/sources/by-interest/',
  sourcesByYear: '/sources/by-year/',
  howWeCheck: '/about/how-we-check/',
  openPoints: '/about/open-points/',
  changes: '/about/changes/',
  aboutData: '/about/data/',
  atomFeed: '/feed.xml',
  jsonFeed: '/feed.json',
  openSearch: '/opensearch.xml',
  icon: (file: string) => `/icons/${file}`,
  disagreements: '/evidence/sources-disagree/',
  studies: '/studies/',
  claims: '/claims/',
  data: (file: string) => `/data/${file}`,
  figureData: (id: string) => `/data/figures/${id}.csv`,
  figurePicture: (id: string) => `/data/figures/${id}.png`,
  qr: (page: string) => `/qr/${page.split('/').filter(Boolean).join('--') || 'home'}.svg`,
  figureDrawing: (id: string) => `/data/figures/${id}.svg`,
  picture: (file: string) => `/og/${file}`,
} as const;

/** The anchor at which an article shows its short version alone, on the screen and on paper. */
export const shortAlone = 'short-alone';

/** The anchor of a sentence in an article. */
export const anchorOfUse = (use: number): string => `use-${use}`;

/** The anchor of an article on the page of all short versions. */
export const anchorOfArticle = (section: string, slug: string): string => `${section}-${slug}`;

/** The anchor of an article’s short version that stands in for the article while there is no network. */
export const anchorWithoutNetwork = (section: string, slug: string): string => `without-network-${section}-${slug}`;

/** The anchor of an entry in an article's list of references. */
export const anchorOfReference = (reference: number): string => `ref-${reference}`;

/** Splits `source-id#passage-id`. */
export function splitPassage(address: string): { readonly source: string; readonly passage: string } {
  const [source = '', passage = ''] = address.split('#', 2);
  return { source, passage };
}
