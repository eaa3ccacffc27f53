/** A kind of page, with the most that its pages may weigh. */
export type Budget = {
  readonly name: string;
  /** Which pages, by their path in the site. */
  readonly pages: RegExp;
  /** Bytes of the page with its styles, compressed with brotli, that a build allows. */
  readonly most: number;
  /** Bytes of its scripts, compressed, that a build allows. */
  readonly script: number;
  /** Requests of a first visit: the page, its scripts and pictures; what stands in the page itself (`data:`) is none. */
  readonly requests: number;
};

/** What the first answers of a new connection carry, in bytes: a page within it is there after one round trip. */
export const oneRoundTrip = 14_600;

const site = 6_000;
const withSearch = site + 15_000;

/**
 * The first budget that names a page holds. Articles aim at one round trip; long ones, with forty
 * sources and several figures, need a second, which is what their limit allows.
 */
export const budgets: readonly Budget[] = [
  { name: 'Home', pages: /^index\.html$/, most: oneRoundTrip, script: site, requests: 3 },
  { name: 'Search', pages: /^search\//, most: oneRoundTrip, script: withSearch, requests: 4 },
  { name: 'Handout', pages: /^handout\//, most: 15_000, script: withSearch, requests: 4 },
  { name: 'Section', pages: /^(?:fibromyalgia|ketamine|evidence|treatment|about)\/index\.html$/, most: oneRoundTrip, script: site, requests: 3 },
  { name: 'Article', pages: /^(?:fibromyalgia|ketamine|evidence|treatment|about)\//, most: 21_700, script: site, requests: 3 },
  { name: 'Study', pages: /^studies\/./, most: oneRoundTrip, script: site, requests: 3 },
  { name: 'Claim', pages: /^claims\/[^/]+\/index/, most: oneRoundTrip, script: site, requests: 3 },
  { name: 'Claim of a day', pages: /^claims\/[^/]+\/v\//, most: 9_000, script: site, requests: 3 },
  { name: 'Card for other sites', pages: /^embed\//, most: 1_500, script: 0, requests: 1 },
  { name: 'Source', pages: /^sources\/(?!page-|by-)[^/]+\/index/, most: oneRoundTrip, script: site, requests: 3 },
  { name: 'Audited page', pages: /^sources\/page-/, most: 20_500, script: site, requests: 3 },
  { name: 'List', pages: /./, most: 34_000, script: site, requests: 3 },
];

/** What a reader’s device fetches at a first visit to a page. */
export type Weight = {
  readonly path: string;
  readonly bytes: number;
  readonly script: number;
  readonly requests: number;
  /** Addresses outside of the site that the page would fetch from. */
  readonly others: readonly string[];
};

/** The icon of 32 pixels is asked for only by who cannot show the one in SVG. */
const fetched = /<(?:script|img|iframe|source|video|audio|embed)\b[^>]*?\s(?:src|data-elements)="([^"]+)"|<link\b(?=[^>]*\srel="(?:icon|stylesheet|preload|modulepreload)")(?![^>]*\ssizes="32x32")[^>]*?\shref="([^"]+)"/g;

/**
 * Weighs a page.
 * @param sizeOf The compressed size of a file of the site by its path, in bytes.
 */
export function weigh(path: string, html: string, sizeOf: (path: string) => number): Weight {
  const addresses = [...new Set([...html.matchAll(fetched)].map(([, src, href]) => (src ?? href ?? '').replace(/\?.*$/, '')))].filter((address) => !address.startsWith('data:'));
  const scripts = addresses.filter((address) => address.startsWith('/') && address.endsWith('.js'));
  return {
    path,
    bytes: sizeOf(path),
    script: scripts.reduce((sum, address) => sum + sizeOf(address.slice(1)), 0),
    requests: 1 + addresses.length,
    others: addresses.filter((address) => !/^\/(?!\/)/.test(address)),
  };
}

/** The budget of a page. */
export function budgetOf(path: string): Budget {
  const budget = budgets.find(({ pages }) => pages.test(path));
  if (!budget) throw new Error(`${path} has no budget. Give it one in lib/seal/budget.ts.`);
  return budget;
}

const bytes = (count: number) => `${count.toLocaleString('en')} bytes`;

/** What is wrong with a weight, in sentences that say what to do. */
export function overBudget(weight: Weight): readonly string[] {
  const { name, most, script, requests } = budgetOf(weight.path);
  const over = (what: string, is: string, allowed: string, mend: string) => `${weight.path} ${what} ${is}; a page of the kind “${name}” may have ${allowed}. ${mend}`;
  return [
    ...(weight.bytes > most ? [over('weighs', bytes(weight.bytes), bytes(most), 'Take out what readers can do without, or say it on a page of its own.')] : []),
    ...(weight.script > script ? [over('loads scripts of', bytes(weight.script), bytes(script), 'A dependency in components/elements is likely too heavy: do without it, or load it only on the page that needs it.')] : []),
    ...(weight.requests > requests ? [over('makes', `${weight.requests} requests`, `${requests}`, 'Put small things into the page itself.')] : []),
    ...weight.others.map((address) => `${weight.path} would fetch ${address} from another host, which then learns who reads this site. Serve it from this site.`),
  ];
}

/** A fault of what all pages share is on every page; more than these would hide what to do. */
const shown = 20;

/** What is wrong with the weights of a site: the first sentences, and how many more there are. */
export function overBudgets(weights: readonly Weight[]): readonly string[] {
  const problems = weights.flatMap(overBudget);
  return problems.length <= shown ? problems : [...problems.slice(0, shown), `And ${(problems.length - shown).toLocaleString('en')} more like these.`];
}
