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
  },
} as const satisfies Source;
