import type { Source } from '@/lib/domain/source';

export const oxfordKetamineDay = {
  kind: 'official-page',
  name: 'Oxford ketamine service: the day',
  csl: {
    type: 'webpage',
    title: 'What treatment involves',
    author: [
      { literal: 'Oxford Health NHS Foundation Trust' },
    ],
    issued: '2018-10-29',
    'container-title': 'Oxford Health ketamine service',
    URL: 'https://www.oxfordhealth.nhs.uk/ketamine/treatment/what-is-involved/',
  },
  interest: {
    kind: 'publisher-sells-it',
    why: 'A UK public trust wrote it for its own service, for which people pay.',
  },
  read: {
    how: 'full-text',
    on: '2026-11-22',
    note: 'We read stored copies of this page and of the page before it, both last updated on 29 October 2018. They are about low-dose drips for depression, and today’s rules there may differ.',
  },
  passages: {
    staff: {
      locator: { kind: 'opening', paragraph: 1 },
      says: 'A doctor puts a needle into a vein on the back of the hand, and a pump gives the drip over 40 minutes. A nurse is in the clinic all the time. Staff ask before, during and after how people feel.',
      figures: [40],
    },
    companion: {
      locator: { kind: 'opening', paragraph: 1 },
      says: 'The person with you waits in the recovery area and is not allowed into the treatment area.',
    },
    unsteady: {
      locator: { kind: 'opening', paragraph: 1 },
      says: 'People stay on the bed until they are ready to get up. Most feel unsteady on their feet at first.',
    },
    eating: {
      locator: { kind: 'reported', by: 'the page “Before treatment” of the same service' },
      says: 'Breakfast, but little or no lunch before an afternoon drip. No alcohol and no benzodiazepines the night before or on the day, because they may make it work less.',
    },
    leaving: {
      locator: { kind: 'reported', by: 'the page “Before treatment” of the same service' },
      says: 'With somebody beside you, 1 hour in the clinic after the drip; alone, at least 2 hours. Nobody may drive away from the clinic.',
      figures: [1, 2],
    },
  },
} as const satisfies Source;
