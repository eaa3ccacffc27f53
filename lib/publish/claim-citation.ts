import { address } from '../domain/address';
import type { Claim } from '../domain/claim';
import type { Site } from '../domain/site';

/** A line that cites one claim of this site. */
export function claimCitation(site: Site, id: string, claim: Claim): string {
  return `“${claim.text}” ${site.name}. Checked ${claim.checked}. ${site.url}${address.claim(id)}`;
}
