import { registry } from '@/lib/domain/registry';
import { causes } from './causes';
import { diagnosis } from './diagnosis';
import { experiments } from './experiments';
import { fibromyalgia } from './fibromyalgia';
import { mechanism } from './mechanism';
import { noppers2011 } from './noppers-2011';
import { overall } from './overall';
import { symptoms } from './symptoms';
import { treatments } from './treatments';

/** Every claim, keyed by its id. Each file holds the claims of one topic. */
export const claims = registry(causes, diagnosis, experiments, fibromyalgia, mechanism, noppers2011, overall, symptoms, treatments);

export type ClaimId = keyof typeof claims;
