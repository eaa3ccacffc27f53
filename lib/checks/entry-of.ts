import type { Claim } from '../domain/claim';
import type { Content, Registry } from '../domain/content';
import type { Estimate } from '../domain/estimate';

/** An id such as “constructor” must not find what every object has. */
const own = <Entry>(registry: Registry<Entry>, id: string): Entry | undefined => (Object.hasOwn(registry, id) ? registry[id] : undefined);

/** The claim of an id as an article writes it; undefined when there is none. */
export const claimOf = ({ claims }: Pick<Content, 'claims'>, id: string): Claim | undefined => own(claims, id);

/** The estimate of an id as an article writes it; undefined when there is none. */
export const estimateOf = ({ estimates }: Pick<Content, 'estimates'>, id: string): Estimate | undefined => own(estimates, id);
