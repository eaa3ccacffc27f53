import { registry } from '@/lib/domain/registry';
import { dosing } from './dosing';
import { experiments } from './experiments';
import { mechanism } from './mechanism';
import { mixingMedicines } from './mixing-medicines';
import { noppers2011 } from './noppers-2011';
import { overall } from './overall';
import { reviewsAndGuidelines } from './reviews-and-guidelines';

/** Every claim, keyed by its id. Each file holds the claims of one topic. */
export const claims = registry(dosing, experiments, mechanism, mixingMedicines, noppers2011, overall, reviewsAndGuidelines);

export type ClaimId = keyof typeof claims;
