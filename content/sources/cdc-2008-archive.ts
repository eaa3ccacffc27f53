import type { Source } from '@/lib/domain/source';

export const cdc2008Archive = {
  kind: 'official-page',
  name: 'Older CDC page',
  csl: {
    type: 'webpage',
    title: 'Fibromyalgia (older CDC pages, archived)',
    author: [
      { literal: 'US Centers for Disease Control and Prevention' },
    ],
    issued: '2008',
    'container-title': 'web archive',
    URL: 'https://webarchive.library.unt.edu/eot2008/20090109021713/http://www.cdc.gov/arthritis/arthritis/fibromyalgia.htm',
  },
  interest: {
    kind: 'none-known',
    why: 'It is a page of a US government body.',
  },
  read: {
    how: 'full-text',
    on: '2026-11-22',
    note: 'We read an archived copy. The CDC has since replaced its numbers.',
  },
  passages: {
    'how-common': {
      locator: { kind: 'section', heading: 'II. Prevalence' },
      says: 'About 2%, an estimated 5.0 million US adults in 2005. It was 3.4% of women and 0.5% of men.',
      figures: [2, 5, 2005, 3.4, 0.5],
    },
    symptoms: {
      locator: { kind: 'section', heading: 'I. Background' },
      says: 'Other symptoms may be headaches, migraine among them, irritable bowel, and problems with thinking and memory, sometimes called fibro fog.',
    },
  },
} as const satisfies Source;
