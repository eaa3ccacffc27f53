import type { ClaimLeaf, IdReference, WebPageLeaf } from 'schema-dts';
import { address, splitPassage } from '../../domain/address';
import type { Claim, Stance } from '../../domain/claim';
import { claimSources } from '../../domain/claim-sources';
import { gradeWords } from '../../domain/labels';
import type { Library } from '../../library';
import { citedDocument, documentId } from './document';
import { pageParts, publisherId, reviewedBy } from './page-parts';

const context = ['https://schema.org', { prov: 'http://www.w3.org/ns/prov#', cito: 'http://purl.org/spar/cito/' }] as const;

/** Where an assertion comes from: the passages that it was made from (PROV-O), and what each document does for it (CiTO). */
type Provenance = { readonly [term: `cito:${string}` | `prov:${string}`]: readonly IdReference[] };

/** A page about a claim. */
export type ClaimPage = Omit<WebPageLeaf, 'mainEntity'> & {
  readonly '@context': typeof context;
  /** The claim as an assertion with its provenance, as in a nanopublication. */
  readonly mainEntity: ClaimLeaf & Provenance;
};

const reference = (id: string): IdReference => ({ '@id': id });

/** CiTO has no word for a document that limits or contradicts who cites it: such a one is discussed. */
function provenance({ site, sources }: Library, { evidence }: Claim): Provenance {
  const places = evidence.map(({ passage, stance }) => ({ ...splitPassage(passage), stance }));
  const documents = (term: `cito:${string}`, does: (stance: Stance) => boolean): Provenance => {
    const ids = places.flatMap(({ source: id, stance }) => (sources[id] && does(stance) ? [documentId(site, id, sources[id])] : []));
    return ids.length === 0 ? {} : { [term]: [...new Set(ids)].map(reference) };
  };
  const derived = places.filter(({ stance }) => stance !== 'contradicts');
  return {
    'prov:wasDerivedFrom': derived.map(({ source, passage }) => reference(`${site.url}${address.passage(source, passage)}`)),
    ...documents('cito:obtainsSupportFrom', (stance) => stance === 'supports'),
    ...documents('cito:discusses', (stance) => stance !== 'supports'),
  };
}

/** A claim: what it says, how sure that is, what it comes from, who says it, and since when in this version. */
export function claimData(library: Library, id: string, claim: Claim): ClaimPage {
  const { site, sources, ledger } = library;
  const path = address.claim(id);
  const version = ledger[id]?.versions.at(-1);
  const cited = claimSources(claim);
  return {
    '@context': context,
    '@type': 'WebPage',
    ...pageParts(site, { path, name: claim.text, steps: [{ path: address.claims, words: 'All claims' }] }),
    ...reviewedBy(site),
    mainEntity: {
      '@type': 'Claim',
      '@id': `${site.url}${path}#claim`,
      text: claim.text,
      ...(claim.certainty ? { description: gradeWords[claim.certainty.grade] } : {}),
      publisher: reference(publisherId(site)),
      dateCreated: claim.since,
      ...(version ? { dateModified: version.on, version: version.hash } : {}),
      citation: cited.flatMap((source) => (sources[source] ? [citedDocument(site, source, sources[source])] : [])),
      ...provenance(library, claim),
    },
  };
}
