const element = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
/** What the framework leaves to find its places by; with nothing else in it, an element for that only. */
const places = /<div hidden="">(?:<!--\/?\$-->)+<\/div>|<!--(?: |\/?\$)-->/g;
const preload = /<link rel="preload" as="script"[^>]*>/g;

/** Scripts of the framework: its chunks by their folder, its data and its start by the names that they use. */
function isRuntime(attributes: string, code: string): boolean {
  const isData = attributes.includes('application/ld+json');
  return attributes.includes('src="/_next/') || (!isData && code.includes('self.__next_')) || attributes.includes('id="_R_"') || (code === '' && !attributes.includes('src='));
}

/**
 * A page without the framework's runtime, its preloads and its data for the browser. The site's own
 * scripts stay. No text that readers see is touched.
 */
export function withoutRuntime(html: string): string {
  return html
    .replace(element, (whole, attributes: string, code: string) => (isRuntime(attributes, code) ? '' : whole))
    .replace(preload, '')
    .replace(places, '');
}
