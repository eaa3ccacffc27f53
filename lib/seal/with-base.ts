/** In a tag a value that begins with one slash is an address: text cannot look like one there, because its quotes are escaped. */
const tag = /<[a-z][^>]*>/g;

/**
 * A page whose addresses, which pages name from the root of the site, begin with the folder that the site stands in.
 * @param base The folder, such as `/evidence-site`; `''` at the root of its host.
 */
export function withBase(html: string, base: string): string {
  return base === '' ? html : html.replace(tag, (whole) => whole.replace(/="\/(?!\/)/g, `="${base}/`));
}

/** The page from which `withBase` made this one. */
export function withoutBase(html: string, base: string): string {
  return base === '' ? html : html.replace(tag, (whole) => whole.replaceAll(`="${base}/`, '="/'));
}

/** The file of what search finds, with addresses as in `withBase`; a quote inside of a text is escaped. */
export function searchWithBase(json: string, base: string): string {
  return json.replaceAll('"href":"/', `"href":"${base}/`);
}
