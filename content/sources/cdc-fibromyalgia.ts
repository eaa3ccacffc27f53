import type { Source } from '@/lib/domain/source';

export const cdcFibromyalgia = {
  kind: 'official-page',
  name: 'CDC page on fibromyalgia',
  csl: {
    type: 'webpage',
    title: 'Fibromyalgia (archived CDC page)',
    author: [
      { literal: 'US Centers for Disease Control and Prevention' },
    ],
    'container-title': 'archive.cdc.gov',
    URL: 'https://archive.cdc.gov/www_cdc_gov/arthritis/types/fibromyalgia.htm',
  },
  interest: {
    kind: 'none-known',
    why: 'It is a page of a US government body.',
  },
  read: {
    how: 'full-text',
    on: '2026-11-22',
  },
  passages: {
    cause: {
      locator: { kind: 'page', page: 'one page, read in full' },
      says: 'The cause is unknown. The condition can be treated and managed.',
    },
    'how-common': {
      locator: { kind: 'page', page: 'one page, read in full' },
      says: 'About 4 million US adults have it, about 2%.',
      figures: [4, 2],
    },
    women: {
      locator: { kind: 'page', page: 'one page, read in full' },
      says: 'Women are about twice as likely as men to have it.',
    },
    ages: {
      locator: { kind: 'page', page: 'one page, read in full' },
      says: 'It occurs at all ages, in children too.',
    },
    symptoms: {
      locator: { kind: 'page', page: 'one page, read in full' },
      says: 'Among the symptoms are pain all over the body, tiredness, low mood, poor sleep, and problems with thinking and memory.',
    },
    'possible-risks': {
      locator: { kind: 'page', page: 'one page, read in full' },
      says: 'Possible risk factors, not yet confirmed: stressful or traumatic events, among them PTSD; repetitive injuries; viral infections; a family history of it; obesity; being female.',
    },
    'known-risks': {
      locator: { kind: 'page', page: 'one page, read in full' },
      says: 'Known risk factors: older age, lupus and rheumatoid arthritis.',
    },
    diagnosis: {
      locator: { kind: 'page', page: 'one page, read in full' },
      says: 'The diagnosis rests on what the person tells and on examination. Tests look for other problems.',
    },
  },
} as const satisfies Source;
