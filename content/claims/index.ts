import { registry } from '@/lib/domain/registry';
import { experiments } from './experiments';
import { harmsLongTerm } from './harms-long-term';
import { harmsShortTerm } from './harms-short-term';
import { mechanism } from './mechanism';
import { noppers2011 } from './noppers-2011';
import { otherConditions } from './other-conditions';
import { overall } from './overall';

/** Every claim, keyed by its id. Each file holds the claims of one topic. */
export const claims = registry(experiments, harmsLongTerm, harmsShortTerm, mechanism, noppers2011, otherConditions, overall);

export type ClaimId = keyof typeof claims;
