/**
 * Has browsers fetch a page of ours shortly before a reader opens it, when they are about to tap its link.
 * @param base The folder that the site stands in; `''` at the root of its host.
 */
export function speculationRules(base: string): string {
  return `${JSON.stringify({
    prefetch: [{ where: { and: [{ href_matches: `${base}/*` }, { not: { href_matches: `${base}/data/*` } }] }, eagerness: 'moderate' }],
  })}\n`;
}
