import type { ClaimLeaf, IdReference, WebPageLeaf } from 'schema-dts';
import { address, splitPassage } from '../../domain/address';
import { Stance, type Claim } from '../../domain/claim';
import { gradeWords } from '../../domain/labels';
import type { Library } from '../../library';
import { citedDocument, documentId } from './document';
import { pageParts, publisherId, reviewedBy } from './page-parts';

const context = ['https://schema.org', { prov: 'http://www.w3.org/ns/prov#', cito: 'http://purl.org/spar/cito/' }] as const;

const stances: Readonly<Record<Stance, `cito:${string}`>> = {
  supports: 'cito:isSupportedBy',
  qualifies: 'cito:isQualifiedBy',
  contradicts: 'cito:isDisputedBy',
};

/** Where an assertion comes from: the passages that it was made from (PROV-O), and what each document does for it (CiTO). */
type Provenance = { readonly [term: `cito:${string}` | `prov:${string}`]: readonly IdReference[] };

/** A page about a claim. */
export type ClaimPage = Omit<WebPageLeaf, 'mainEntity'> & {
  readonly '@context': typeof context;
  /** The claim as an assertion with its provenance, as in a nanopublication. */
  readonly mainEntity: ClaimLeaf & Provenance;
};

const reference = (id: string): IdReference => ({ '@id': id });

function provenance({ site, sources }: Library, { evidence }: Claim): Provenance {
  const places = evidence.map(({ passage, stance }) => ({ ...splitPassage(passage), stance }));
  const documents = Stance.options.flatMap((stance) => {
    const ids = places.flatMap(({ source: id, stance: its }) => {
      const source = sources[id];
      return source && its === stance ? [documentId(site, id, source)] : [];
    });
    return ids.length === 0 ? [] : [[stances[stance], [...new Set(ids)].map(reference)] as const];
  });
  const derived = places.filter(({ stance }) => stance !== 'contradicts');
  return {
    'prov:wasDerivedFrom': derived.map(({ source, passage }) => reference(`${site.url}${address.passage(source, passage)}`)),
    ...Object.fromEntries(documents),
  };
}

/** A claim: what it says, how sure that is, what it comes from, who says it, and since when in this version. */
export function claimData(library: Library, id: string, claim: Claim): ClaimPage {
  const { site, sources, ledger } = library;
  const path = address.claim(id);
  const version = ledger[id]?.versions.at(-1);
  const cited = [...new Set(claim.evidence.map(({ passage }) => splitPassage(passage).source))];
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
