import type { Source } from '@/lib/domain/source';

export const fda2022Nasal = {
  kind: 'regulatory',
  name: 'FDA alert on ketamine nasal spray 2022',
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
    kind: 'none-known',
    why: 'It is an alert of a US government body.',
  },
  read: {
    how: 'second-hand',
    on: '2026-11-22',
    note: 'We read what two health authorities and a consulting firm tell of the alert, not the page of the FDA.',
  },
  passages: {
    scope: {
      locator: { kind: 'reported', by: 'pages of two health authorities and a consulting firm' },
      says: 'The alert is about compounded ketamine nasal spray for mental illness.',
    },
    status: {
      locator: { kind: 'reported', by: 'pages of two health authorities and a consulting firm' },
      says: 'No ketamine nasal spray was approved by the FDA.',
    },
    reports: {
      locator: { kind: 'reported', by: 'pages of two health authorities and a consulting firm' },
      says: 'The FDA found 5 reports from 2016 to 2021 about compounded ketamine nasal spray: false beliefs, feeling cut off from oneself, hallucinations, panic and misuse. Most of these people had taken it by themselves at home.',
      figures: [5, 2016, 2021],
    },
  },
} as const satisfies Source;
