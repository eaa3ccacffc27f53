import type { Source } from '@/lib/domain/source';

export const nhsFundingRequests = {
  kind: 'official-page',
  name: 'An NHS board on individual funding requests',
  csl: {
    type: 'webpage',
    title: 'Individual funding requests',
    author: [
      { literal: 'NHS Humber and North Yorkshire Integrated Care Board' },
    ],
    URL: 'https://humberandnorthyorkshire.icb.nhs.uk/?p=7651',
  },
  interest: {
    kind: 'none-known',
    why: 'It is a public body that pays for care in a part of England.',
  },
  read: {
    how: 'full-text',
    on: '2026-11-22',
    note: 'We read the first part in a stored copy. Pages of other NHS boards, such as Birmingham and Solihull, say much the same.',
  },
  passages: {
    who: {
      locator: { kind: 'opening', paragraph: 2 },
      says: 'A doctor in charge can ask for a treatment that is not usually paid for, when the patient’s case is clearly different from others with the same illness. Patients cannot ask themselves.',
    },
    weighed: {
      locator: { kind: 'section', heading: 'What is an IFR' },
      says: 'The board weighs the evidence on safety and effect, how exceptional the case is, and the use of money.',
    },
  },
} as const satisfies Source;
