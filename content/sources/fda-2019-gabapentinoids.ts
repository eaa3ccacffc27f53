import type { Source } from '@/lib/domain/source';

export const fda2019Gabapentinoids = {
  kind: 'regulatory',
  name: 'fda-2019-gabapentinoids',
  csl: {
    type: 'report',
    title: 'FDA warns about serious breathing problems with seizure and nerve pain medicines gabapentin (Neurontin, Gralise, Horizant) and pregabalin (Lyrica, Lyrica CR)',
    author: [
      { literal: 'US Food and Drug Administration' },
    ],
    issued: '2019-12',
    'container-title': 'FDA drug safety communication',
    URL: 'https://www.fda.gov/drugs/drug-safety-and-availability/fda-warns-about-serious-breathing-problems-seizure-and-nerve-pain-medicines-gabapentin-neurontin',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'full-text',
    on: '2026-11-22',
  },
  passages: {
  },
  unconfirmed: 'TO EDIT verified_note: added by the second reader, November 2026; opening part of the FDA page',
} as const satisfies Source;
