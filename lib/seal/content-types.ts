const types = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  xml: 'text/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
} as const;

/** The content type of each kind of file that the site has, by the end of its name. */
export const contentTypes: ReadonlyMap<string, string> = new Map(Object.entries(types));

/** Those that servers and hosts do not know by themselves, or name without saying that they are UTF-8. */
export const uncommonTypes = (['csv', 'bib', 'ris'] as const).map((end) => [end, types[end]] as const);

/** The content type of a file; what is of no known kind is bytes, which browsers save and do not show. */
export function contentTypeOf(path: string): string {
  return contentTypes.get(/\.([a-z0-9]+)$/.exec(path)?.[1] ?? '') ?? 'application/octet-stream';
}
