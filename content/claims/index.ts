import { registry } from '@/lib/domain/registry';
import { experiments } from './experiments';
import { history } from './history';
import { insideAndOutsideTheBrain } from './inside-and-outside-the-brain';
import { mechanism } from './mechanism';
import { messengers } from './messengers';
import { noppers2011 } from './noppers-2011';
import { overall } from './overall';
import { resetAndRewire } from './reset-and-rewire';

/** Every claim, keyed by its id. Each file holds the claims of one topic. */
export const claims = registry(
  experiments,
  history,
  insideAndOutsideTheBrain,
  mechanism,
  messengers,
  noppers2011,
  overall,
  resetAndRewire,
);

export type ClaimId = keyof typeof claims;
