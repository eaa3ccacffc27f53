import type { Source } from '@/lib/domain/source';

export const fda2019Gabapentinoids = {
  kind: 'regulatory',
  name: 'FDA warning on gabapentin and pregabalin 2019',
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
    kind: 'none-known',
    why: 'It is a warning of a US government body.',
  },
  read: {
    how: 'full-text',
    on: '2026-11-22',
    note: 'We read the opening part of the FDA’s page of 19 December 2019. The count of reports comes from news summaries.',
  },
  passages: {
    message: {
      locator: { kind: 'reported', by: 'a stored copy of the opening part of the FDA’s page' },
      says: 'Gabapentin or pregabalin can slow breathing dangerously when it is taken with opioids or other sedating medicines, in lung disease, or in older people. The prescriber needs to know of every sedating medicine. Ketamine is not named.',
    },
    reports: {
      locator: { kind: 'reported', by: 'news summaries of the warning' },
      says: 'From 2012 to 2017 there were nearly 50 reports; 12 of these people died.',
      figures: [2012, 2017, 50, 12],
    },
  },
} as const satisfies Source;
