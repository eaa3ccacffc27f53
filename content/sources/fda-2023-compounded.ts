import type { Source } from '@/lib/domain/source';

export const fda2023Compounded = {
  kind: 'regulatory',
  name: 'fda-2023-compounded',
  csl: {
    type: 'report',
    title: 'FDA warns patients and health care providers about potential risks associated with compounded ketamine products, including oral formulations, for the treatment of psychiatric disorders',
    author: [
      { literal: 'US Food and Drug Administration' },
    ],
    issued: '2023-10',
    'container-title': 'FDA drug safety communication',
    URL: 'https://www.fda.gov/drugs/human-drug-compounding/fda-warns-patients-and-health-care-providers-about-potential-risks-associated-compounded-ketamine',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'second-hand',
    on: '2026-11-22',
  },
  passages: {
  },
  unconfirmed: 'TO EDIT url_status: from memory; not opened | verified_note: Second reader, November 2026: two summaries re-read; match',
} as const satisfies Source;
