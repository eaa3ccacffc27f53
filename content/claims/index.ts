import { registry } from '@/lib/domain/registry';
import { experiments } from './experiments';
import { mechanism } from './mechanism';
import { noppers2011 } from './noppers-2011';
import { overall } from './overall';

/** Every claim, keyed by its id. Each file holds the claims of one topic. */
export const claims = registry(experiments, mechanism, noppers2011, overall);

export type ClaimId = keyof typeof claims;
