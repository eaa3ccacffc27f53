import type * as z from 'zod';
import { Claim } from '../domain/claim';
import { Disagreement } from '../domain/disagreement';
import { Estimate } from '../domain/estimate';
import { Figure } from '../domain/figure';
import { Id } from '../domain/id';
import { oncePer } from '../domain/once-per';
import { Source } from '../domain/source';
import { Statement } from '../domain/statement';
import { Study } from '../domain/study';
import { entryPlace, type RegistryName } from './entry-place';
import type { Rule } from './rule';

const schemas = {
  sources: Source,
  studies: Study,
  estimates: Estimate,
  claims: Claim,
  statements: Statement,
  disagreements: Disagreement,
  figures: Figure,
} as const satisfies Record<RegistryName, z.ZodType>;

const files: Readonly<Record<RegistryName, string>> = {
  sources: 'lib/domain/source.ts or csl.ts',
  studies: 'lib/domain/study.ts',
  estimates: 'lib/domain/estimate.ts',
  claims: 'lib/domain/claim.ts',
  statements: 'lib/domain/statement.ts',
  disagreements: 'lib/domain/disagreement.ts',
  figures: 'lib/domain/figure.ts',
};

type Issues = readonly z.core.$ZodIssue[];

const issuesIn = (schema: z.ZodType, entry: unknown): Issues => schema.safeParse(entry).error?.issues ?? [];

// An entry that is still the same object is not looked at again.
const knownIssues = oncePer((schema: z.ZodType) => oncePer((entry: object) => issuesIn(schema, entry)));

const datesOfClaims = new Set(['since', 'changes']);
const isObject = (entry: unknown): entry is object => typeof entry === 'object' && entry !== null;
const isMissing = (issue: z.core.$ZodIssue) => issue.message.endsWith('received undefined');

/** Every entry keeps its schema: shapes of dates, DOIs and ids that types cannot tell. */
export const entryValid: Rule = {
  id: 'entry-valid',
  correct: 'Every entry of a registry fits its schema in lib/domain.',
  needsValidEntries: false,
  check: ({ content, folder }) =>
    (Object.keys(schemas) as RegistryName[]).flatMap((registry) =>
      Object.entries(content[registry]).flatMap(([id, entry]) => {
        const badId = Id.safeParse(id).success
          ? []
          : [
              {
                place: entryPlace(folder, registry, id),
                found: `the id “${id}”`,
                expected: 'lower-case letters, digits and single hyphens',
                mend: 'rename it',
              },
            ];
        const schema = schemas[registry];
        const issues = isObject(entry) ? knownIssues(schema)(entry) : issuesIn(schema, entry);
        return [
          ...badId,
          ...issues.map((issue) => {
            const field = issue.path.findLast((part) => typeof part === 'string');
            return {
              place: entryPlace(folder, registry, id, field),
              found: `${issue.path.join('.') || id}: ${issue.message}`,
              expected: field === 'passage' ? 'source-id#passage-id' : `what the schema asks for${isMissing(issue) ? ': the field is missing' : ''}`,
              mend: `see the sentence above the field in ${files[registry]}${datesOfClaims.has(field ?? '') ? '; `...published` gives the dates of a new claim' : ''}`,
            };
          }),
        ];
      }),
    ),
};
