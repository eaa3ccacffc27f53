/** Addresses in the file of what search finds that it is not to find: cards for other sites, and old versions of claims. */
export function unwantedFinds(json: string): readonly string[] {
  return [...json.matchAll(/"(\/(?:embed|claims\/[^/"]+\/v)\/[^"]*)"/g)].map(([, found]) => `Search finds ${found}.`);
}
