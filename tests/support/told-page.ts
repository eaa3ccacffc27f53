import { site } from '@/content/site';

type Different = { readonly title?: string; readonly head?: string; readonly body?: string; readonly base?: string };

/** A finished page that says of itself what pages have to, but for what is different. */
export const toldPage = (address: string, { title = address, head = '', body = '', base = '' }: Different = {}): string =>
  `<!doctype html><html lang="en"><head><style>title{color:red}</style><title>${title}</title><meta name="description" content="On ${address}"/><link rel="canonical" href="${site.url}${base}${address}"/><meta property="og:image" content="${site.url}/og/home.png"/>${head}</head><body><h1>Page</h1>${body}<script type="application/ld+json">{"name":"Page"}</script></body></html>`;
