import type { Source } from '@/lib/domain/source';

export const fda2020Benzodiazepines = {
  kind: 'regulatory',
  name: 'FDA warning on benzodiazepines 2020',
  csl: {
    type: 'report',
    title: 'FDA requiring Boxed Warning updated to improve safe use of benzodiazepine drug class',
    author: [
      { literal: 'US Food and Drug Administration' },
    ],
    issued: '2020-09',
    'container-title': 'FDA drug safety communication',
    URL: 'https://www.fda.gov/drugs/drug-safety-and-availability/fda-requiring-boxed-warning-updated-improve-safe-use-benzodiazepine-drug-class',
  },
  interest: {
    kind: 'none-known',
    why: 'It is a warning of a US government body.',
  },
  read: {
    how: 'full-text',
    on: '2026-11-22',
    note: 'We read the opening part of the FDA’s page of 23 September 2020, in a stored copy.',
  },
  passages: {
    stopping: {
      locator: { kind: 'opening', paragraph: 2 },
      says: 'The body can get used to these medicines within days to weeks of steady use, even as prescribed. Stopping suddenly or cutting the dose too fast can bring on withdrawal, with seizures that can threaten life.',
    },
  },
} as const satisfies Source;
