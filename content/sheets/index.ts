import { cdcPages } from './cdc-pages';
import { coga } from './coga';
import { discern } from './discern';
import { ipdas } from './ipdas';
import { pematP } from './pemat-p';
import { pifTick } from './pif-tick';

/** Instruments for judging health information, filled in by ourselves. */
export const sheets = { discern, 'pemat-p': pematP, ipdas, 'pif-tick': pifTick, coga } as const;

/** Instruments that judge page by page, filled in by ourselves. */
export const pageScores = { 'CDC Clear Communication Index': cdcPages } as const;
