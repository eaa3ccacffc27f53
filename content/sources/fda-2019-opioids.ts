import type { Source } from '@/lib/domain/source';

export const fda2019Opioids = {
  kind: 'regulatory',
  name: 'FDA warning on stopping opioids 2019',
  csl: {
    type: 'report',
    title: 'FDA identifies harm reported from sudden discontinuation of opioid pain medicines and requires label changes to guide prescribers on gradual, individualized tapering',
    author: [
      { literal: 'US Food and Drug Administration' },
    ],
    issued: '2019-04',
    'container-title': 'FDA drug safety communication',
    URL: 'https://www.fda.gov/drugs/drug-safety-and-availability/fda-identifies-harm-reported-sudden-discontinuation-opioid-pain-medicines-and-requires-label-changes',
  },
  interest: {
    kind: 'none-known',
    why: 'It is a warning of a US government body.',
  },
  read: {
    how: 'full-text',
    on: '2026-11-22',
    note: 'We read the opening part of the FDA’s page of 9 April 2019, in a stored copy.',
  },
  passages: {
    stopping: {
      locator: { kind: 'opening', paragraph: 1 },
      says: 'The FDA had reports of serious harm in people whose bodies depended on opioid pain medicines, when these were stopped suddenly or cut fast: withdrawal, pain out of control, distress and suicide.',
    },
  },
} as const satisfies Source;
