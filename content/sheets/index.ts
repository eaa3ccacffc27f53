import { discern } from './discern';
import { ipdas } from './ipdas';
import { pematP } from './pemat-p';

/** Instruments for judging health information, filled in by ourselves. */
export const sheets = { discern, 'pemat-p': pematP, ipdas } as const;
