import { aPage } from './a-page';
import { aTrial } from './a-trial';

export const sources = { 'a-page': aPage, 'a-trial': aTrial } as const;
