import type { Source } from './source';

/** What readers see of a document that its publisher took back. */
export function takenBackWords({ on, why }: NonNullable<Source['retracted']>): string {
  return `Taken back by its publisher on ${on}: ${why}`;
}
