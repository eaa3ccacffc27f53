/** Has browsers fetch a page of ours shortly before a reader opens it, when they are about to tap its link. */
export function speculationRules(): string {
  return `${JSON.stringify({
    prefetch: [{ where: { and: [{ href_matches: '/*' }, { not: { href_matches: '/data/*' } }] }, eagerness: 'moderate' }],
  })}\n`;
}
