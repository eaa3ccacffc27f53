/**
 * Has browsers fetch a page of ours shortly before a reader opens it, when they are about to tap its link.
 * In the page itself it costs some sixty bytes; as a file it would cost a request.
 * @param base The folder that the site stands in; `''` at the root of its host.
 */
export function speculationRules(base: string): string {
  const rules = { prefetch: [{ where: { and: [{ href_matches: `${base}/*` }, { not: { href_matches: `${base}/data/*` } }] }, eagerness: 'moderate' }] };
  return `<script type="speculationrules">${JSON.stringify(rules)}</script>`;
}

/** A page with these rules at its end. */
export function withSpeculationRules(html: string, base: string): string {
  return html.replace('</body>', () => `${speculationRules(base)}</body>`);
}
