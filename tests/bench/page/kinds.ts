/** One page of each kind that readers land on. */
export const kinds = [
  { name: 'home', address: '/' },
  { name: 'article', address: '/evidence/noppers-2011/' },
  { name: 'longest-article', address: '/evidence/does-it-help/' },
  { name: 'study', address: '/studies/noppers-2011/' },
  { name: 'source', address: '/sources/noppers-2011/' },
  { name: 'claim', address: '/claims/noppers-15-min/' },
  { name: 'search', address: '/search/#q=drip' },
  { name: 'handout', address: '/handout/#p=evidence/does-it-help' },
] as const;
