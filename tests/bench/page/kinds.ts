const needsTwoTrips = 'A page with its sources, previews of claims and safety notes does not fit into what a server may send at once (14.6 kB), so it needs a second round trip, and its floor one.';
const foundByScript = 'Its largest paint is what is found, which is fetched when the script is there; its floor has it from the start.';

/** One page of each kind that readers land on, and what may keep its largest paint back. */
export const kinds = [
  { name: 'home', address: '/' },
  { name: 'article', address: '/evidence/noppers-2011/', whyLate: needsTwoTrips },
  { name: 'longest-article', address: '/evidence/does-it-help/', whyLate: needsTwoTrips },
  { name: 'study', address: '/studies/noppers-2011/' },
  { name: 'source', address: '/sources/noppers-2011/' },
  { name: 'claim', address: '/claims/noppers-15-min/' },
  { name: 'search', address: '/search/#q=drip', whyLate: foundByScript },
  { name: 'handout', address: '/handout/#p=evidence/does-it-help', whyLate: foundByScript },
] as const satisfies readonly { readonly name: string; readonly address: string; readonly whyLate?: string }[];
