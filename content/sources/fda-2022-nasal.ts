import type { Source } from '@/lib/domain/source';

export const fda2022Nasal = {
  kind: 'regulatory',
  name: 'fda-2022-nasal',
  csl: {
    type: 'report',
    title: 'FDA alerts health care professionals of potential risks associated with compounded ketamine nasal spray',
    author: [
      { literal: 'US Food and Drug Administration' },
    ],
    issued: '2022-02',
    'container-title': 'FDA alert',
    URL: 'https://www.fda.gov/drugs/human-drug-compounding/fda-alerts-health-care-professionals-potential-risks-associated-compounded-ketamine-nasal-spray',
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
} as const satisfies Source;
