import type { ClaimLeaf, IdReference, WebPageLeaf } from 'schema-dts';
import { address, splitPassage } from '../../domain/address';
import type { Claim, Stance } from '../../domain/claim';
import { gradeWords } from '../../domain/labels';
import type { Library } from '../../library';
import { citedDocument, documentId } from './document';
import { pageParts, publisher } from './page-parts';

const context = ['https://schema.org', { prov: 'http://www.w3.org/ns/prov#', cito: 'http://purl.org/spar/cito/' }] as const;

const stances: Readonly<Record<Stance, `cito:${string}`>> = {
  supports: 'cito:isSupportedBy',
  qualifies: 'cito:isQualifiedBy',
  contradicts: 'cito:isDisputedBy',
};

/** Where an assertion comes from: the passages that it was made from (PROV-O), and what each document does for it (CiTO). */
type Provenance = { readonly [term: `cito:${string}` | `prov:${string}`]: readonly IdReference[] | IdReference };

/** A page about a claim. */
export type ClaimPage = Omit<WebPageLeaf, 'mainEntity'> & {
  readonly '@context': typeof context;
  /** The claim as an assertion with its provenance, as in a nanopublication. */
  readonly mainEntity: ClaimLeaf & Provenance;
};

const reference = (id: string): IdReference => ({ '@id': id });

function provenance({ site, sources }: Library, { evidence }: Claim): Provenance {
  const places = evidence.map(({ passage, stance }) => ({ ...splitPassage(passage), stance }));
  const documentsOf = (stance: Stance) => {
    const ids = new Set(places.filter((place) => place.stance === stance).map(({ source }) => source));
    return [...ids].flatMap((id) => (sources[id] ? [reference(documentId(site, id, sources[id]))] : []));
  };
  const made = places.filter(({ stance }) => stance !== 'contradicts');
  return {
    'prov:wasAttributedTo': reference(`${publisher(site)['@id']}`),
    'prov:wasDerivedFrom': made.map(({ source, passage }) => reference(`${site.url}${address.passage(source, passage)}`)),
    ...Object.fromEntries(
      Object.entries(stances).flatMap(([stance, term]) => {
        const documents = documentsOf(stance as Stance);
        return documents.length === 0 ? [] : [[term, documents]];
      }),
    ),
  };
}
