import { registry } from '@/lib/domain/registry';
import { crpsTrials } from './crps-trials';
import { experiments } from './experiments';
import { mechanism } from './mechanism';
import { noppers2011 } from './noppers-2011';
import { otherStudies } from './other-studies';
import { overall } from './overall';
import { trialsUnderWay } from './trials-under-way';

/** Every claim, keyed by its id. Each file holds the claims of one topic. */
export const claims = registry(crpsTrials, experiments, mechanism, noppers2011, otherStudies, overall, trialsUnderWay);

export type ClaimId = keyof typeof claims;
