import * as z from 'zod';
import { CslItem } from '../citations/csl-item';
import { Claim } from '../domain/claim';
import { Estimate } from '../domain/estimate';
import { Day, Id } from '../domain/id';
import { Source } from '../domain/source';
import { Statement } from '../domain/statement';
import { licence } from './licence';

/**
 * The version of the shapes below (semver.org): the first number grows when a reader of the data
 * must change, the second when a field is added.
 */
export const dataVersion = '1.0.0';

/** A claim as published: with its address and the articles that use it. */
export const PublishedClaim = z
  .strictObject({
    /** The claim's id. It never changes. */
    id: Id,
    /** The address of the claim's page. */
    url: z.url(),
    /** The claim. */
    claim: Claim,
    /** The estimates whose numbers it tells, keyed by id. */
    estimates: z.record(Id, Estimate),
    /** The addresses of the articles that use it. */
    usedIn: z.array(z.url()).readonly(),
  })
  .readonly();
export type PublishedClaim = z.infer<typeof PublishedClaim>;

/** An audited statement as published. */
export const PublishedStatement = z
  .strictObject({
    /** The statement's id. */
    id: Id,
    /** Where it stands on this site. */
    url: z.url(),
    /** The statement. */
    statement: Statement,
  })
  .readonly();
export type PublishedStatement = z.infer<typeof PublishedStatement>;

/** An estimate as published. */
export const PublishedEstimate = z
  .strictObject({
    /** The estimate's id. */
    id: Id,
    /** The address of the page of its study. */
    url: z.url(),
    /** The estimate. */
    estimate: Estimate,
  })
  .readonly();
export type PublishedEstimate = z.infer<typeof PublishedEstimate>;

/** A source as published: with the passages that claims and estimates name. */
export const PublishedSource = z
  .strictObject({
    /** The source's id. */
    id: Id,
    /** The address of the source's page. */
    url: z.url(),
    /** The source. */
    source: Source,
  })
  .readonly();
export type PublishedSource = z.infer<typeof PublishedSource>;

/** A data file: what it is, and its entries. */
function fileOf<Entry extends z.ZodType>(entry: Entry) {
  return z
    .strictObject({
      /** The address of the schema that the file keeps. */
      $schema: z.url(),
      /** The version of its shape. */
      version: z.literal(dataVersion),
      /** The last day on which a claim was checked. */
      date: Day,
      /** The address of the licence. */
      license: z.literal(licence.url),
      /** The entries. */
      entries: z.array(entry).readonly(),
    })
    .readonly();
}

/** The data files that hold JSON, and the shape of each. `library.json` is CSL-JSON as others defined it, a list. */
export const dataSchemas = {
  'claims.json': fileOf(PublishedClaim),
  'statements.json': fileOf(PublishedStatement),
  'estimates.json': fileOf(PublishedEstimate),
  'sources.json': fileOf(PublishedSource),
  'library.json': z.array(CslItem),
} as const;

/**
 * The JSON Schema of the data files, as published at `/data/schema.json`.
 * @param url Its address.
 */
export function jsonSchema(url: string): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: url,
    title: `Data files of this site, version ${dataVersion}`,
    $defs: Object.fromEntries(
      Object.entries(dataSchemas).map(([file, schema]) => {
        const { $schema: _draft, ...definition } = z.toJSONSchema(schema, { io: 'input' });
        return [file, definition];
      }),
    ),
  };
}
