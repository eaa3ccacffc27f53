import type { Claim } from '../domain/claim';
import type { Content } from '../domain/content';

/** The claim of an id as an article writes it; undefined when there is none. An id such as “constructor” must not find what every object has. */
export function claimOf({ claims }: Pick<Content, 'claims'>, id: string): Claim | undefined {
  return Object.hasOwn(claims, id) ? claims[id] : undefined;
}
