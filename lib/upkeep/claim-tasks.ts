import { address } from '../domain/address';
import { claimSources } from '../domain/claim-sources';
import type { Library } from '../library';
import type { TaskGroup } from './task';

/** Claims that need a clinician’s eye. */
export function clinicianTasks({ site, claims }: Library): TaskGroup {
  return {
    title: 'Claims for a clinician to check',
    how: 'Ask a clinician. When the point is settled, take “clinicianCheck” out of the claim.',
    tasks: Object.entries(claims).flatMap(([id, { text, clinicianCheck }]) =>
      clinicianCheck === undefined ? [] : [{ what: `“${text}” ${clinicianCheck}`, url: `${site.url}${address.claim(id)}` }],
    ),
  };
}

/** Effects and harms that would fall with one document. What a claim of another kind tells is mostly told by one document only. */
export function oneSourceTasks({ site, claims, sources }: Library): TaskGroup {
  return {
    title: 'Effects and harms that rest on one source only',
    how: 'Look whether another document says the same or the opposite, and add it. A claim about what one document says needs no second one.',
    tasks: Object.entries(claims).flatMap(([id, claim]) => {
      const [only, ...others] = claimSources(claim);
      const isOfTreatment = claim.kind === 'effect' || claim.kind === 'harm';
      return !isOfTreatment || only === undefined || others.length > 0
        ? []
        : [{ what: `“${claim.text}” Rests on ${sources[only]?.name ?? only}.`, url: `${site.url}${address.claim(id)}` }];
    }),
  };
}
