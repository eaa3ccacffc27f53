import * as z from 'zod';
import { CslItem } from '../citations/csl-item';
import { Claim } from '../domain/claim';
import { Estimate } from '../domain/estimate';
import { Id } from '../domain/id';
import { Statement } from '../domain/statement';

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

/** The data files that hold JSON, and the shape of each. */
export const dataSchemas = {
  'claims.json': z.array(PublishedClaim),
  'statements.json': z.array(PublishedStatement),
  'sources.json': z.array(CslItem),
} as const;

/** The JSON Schema of the data files, as published at `/data/schema.json`. */
export function jsonSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Data files of this site',
    $defs: Object.fromEntries(
      Object.entries(dataSchemas).map(([file, schema]) => {
        const { $schema: _draft, ...definition } = z.toJSONSchema(schema, { io: 'input' });
        return [file, definition];
      }),
    ),
  };
}
