import { aStudy } from './a-study';

export const studies = { 'a-study': aStudy } as const;
