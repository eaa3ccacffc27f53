import type { Source } from '@/lib/domain/source';

export const dea1999 = {
  kind: 'regulatory',
  name: 'US controlled-substance rule 1999',
  csl: {
    type: 'legislation',
    title: 'Schedules of Controlled Substances: Placement of Ketamine into Schedule III (final rule)',
    author: [
      { literal: 'US Drug Enforcement Administration' },
    ],
    issued: '1999-07',
    'container-title': 'Federal Register',
    volume: '64',
    issue: '133',
    page: '37673-37675',
    URL: 'https://www.govinfo.gov/content/pkg/FR-1999-07-13/html/99-17803.htm',
  },
  interest: {
    kind: 'none-known',
    why: 'It is a rule of a US government body.',
  },
  read: {
    how: 'full-text',
    on: '2026-11-22',
  },
  passages: {
    schedule: {
      locator: { kind: 'section', heading: 'Final rule' },
      says: 'Ketamine became a Schedule III controlled substance, because it was misused and diverted.',
    },
  },
} as const satisfies Source;
