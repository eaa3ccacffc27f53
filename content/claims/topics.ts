import { experiments } from './experiments';
import { mechanism } from './mechanism';
import { noppers2011 } from './noppers-2011';
import { overall } from './overall';

/** The claims by topic, in the order in which readers see the topics. */
export const topics = {
  overall: { title: 'Ketamine for fibromyalgia, overall', claims: overall },
  'noppers-2011': { title: 'The Noppers trial', claims: noppers2011 },
  experiments: { title: 'The experiments of 1995 to 2006', claims: experiments },
  mechanism: { title: 'How ketamine may work', claims: mechanism },
} as const;
