import type { Source } from '@/lib/domain/source';

export const bcbsAlabamaMp446 = {
  kind: 'official-page',
  name: 'Blue Cross and Blue Shield of Alabama, policy MP-446',
  csl: {
    type: 'webpage',
    title: 'Intravenous anesthetics for the treatment of chronic pain and psychiatric disorders: policy MP-446',
    author: [
      { literal: 'Blue Cross and Blue Shield of Alabama' },
    ],
    issued: '2024-11',
    URL: 'https://al-policies.exploremyplan.com/portal/web/medical-policies/-/mp-446?print=1',
  },
  interest: {
    kind: 'unclear',
    why: 'A health insurer wrote it: it saves money when it does not pay.',
  },
  read: {
    how: 'full-text',
    on: '2026-11-22',
    note: 'We read the first part of the policy, reviewed in November 2024, in a stored copy. The policy may have changed since. That site’s other pages name the insurer.',
  },
  passages: {
    policy: {
      locator: { kind: 'section', heading: 'Policy' },
      says: 'It counts infusions of ketamine or lidocaine for chronic pain as investigational. Fibromyalgia is named.',
      figures: [2024],
    },
  },
} as const satisfies Source;
