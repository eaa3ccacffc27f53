import { registry } from '@/lib/domain/registry';
import { experiments } from './experiments';
import { interactions } from './interactions';
import { lawAndApproval } from './law-and-approval';
import { mechanism } from './mechanism';
import { noppers2011 } from './noppers-2011';
import { overall } from './overall';
import { theTreatmentDay } from './the-treatment-day';
import { whoShouldNot } from './who-should-not';

/** Every claim, keyed by its id. Each file holds the claims of one topic. */
export const claims = registry(
  experiments,
  interactions,
  lawAndApproval,
  mechanism,
  noppers2011,
  overall,
  theTreatmentDay,
  whoShouldNot,
);

export type ClaimId = keyof typeof claims;
