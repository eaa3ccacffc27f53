import type { Claim } from '@/lib/domain/claim';
import type { Content } from '@/lib/domain/content';
import type { Estimate } from '@/lib/domain/estimate';
import type { Source } from '@/lib/domain/source';
import type { Statement } from '@/lib/domain/statement';
import * as valid from '../content/valid/content';

/** A sound source; name what should differ. */
export function aSource(different: Partial<Source> = {}): Source {
  return { ...valid.sources['a-trial'], ...different };
}

/** A sound claim about an effect; name what should differ. */
export function aClaim(different: Partial<Claim> = {}): Claim {
  return { ...valid.claims['relief-15-min'], ...different } as Claim;
}

/** A sound count of people; name what should differ. */
export function anEstimate(different: Partial<Extract<Estimate, { measure: 'count' }>> = {}): Estimate {
  return { ...valid.estimates['a-study-15-min'], ...different };
}

/** A sound audited statement; name what should differ. */
export function aStatement(different: Partial<Statement> = {}): Statement {
  return { ...valid.statements['p-001'], ...different };
}

/** Sound content; name the registries that should differ. */
export function someContent(different: Partial<Content> = {}): Content {
  return { ...valid, ...different };
}
