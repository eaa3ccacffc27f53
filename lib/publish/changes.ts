import type { Content } from '../domain/content';

/** A change in what we say, in plain words. */
export type Change = { readonly id: string; readonly on: string; readonly what: string };

/** Every change of every claim, the latest first. */
export function latestChanges({ claims }: Pick<Content, 'claims'>): readonly Change[] {
  return Object.entries(claims)
    .flatMap(([id, { changes }]) => changes.map(({ on, what }) => ({ id, on, what })))
    .sort((a, b) => b.on.localeCompare(a.on));
}
