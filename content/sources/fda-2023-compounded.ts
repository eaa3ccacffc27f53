import type { Source } from '@/lib/domain/source';

export const fda2023Compounded = {
  kind: 'regulatory',
  name: 'FDA warning on compounded ketamine 2023',
  csl: {
    type: 'report',
    title: 'FDA warns patients and health care providers about potential risks associated with compounded ketamine products, including oral formulations, for the treatment of psychiatric disorders',
    author: [
      { literal: 'US Food and Drug Administration' },
    ],
    issued: '2023-10',
    'container-title': 'FDA drug safety communication',
  },
  interest: {
    kind: 'none-known',
    why: 'It is a warning of a US government body.',
  },
  read: {
    how: 'second-hand',
    on: '2026-11-22',
    note: 'We read summaries of the warning of 10 October 2023, not the page of the FDA.',
  },
  passages: {
    scope: {
      locator: { kind: 'title' },
      says: 'The warning is about compounded ketamine for mental illness.',
    },
    'not-checked': {
      locator: { kind: 'reported', by: 'two summaries of the warning' },
      says: 'Ketamine is not approved for any psychiatric disorder. The FDA does not check compounded products, and ketamine by mouth is among the products that it names.',
    },
    home: {
      locator: { kind: 'reported', by: 'two summaries of the warning' },
      says: 'Nobody monitors a person who takes it at home. The FDA says to use it only under the care of a health professional.',
    },
    case: {
      locator: { kind: 'reported', by: 'two summaries of the warning' },
      says: 'In April 2023 one person had slowed breathing after taking compounded ketamine by mouth at home. The level in the blood was about twice that used for anaesthesia.',
      figures: [2023],
    },
    risks: {
      locator: { kind: 'reported', by: 'two summaries of the warning' },
      says: 'Known risks are misuse, psychiatric events, raised blood pressure, slowed breathing and bladder trouble.',
    },
  },
  unconfirmed: 'We did not open the FDA’s own page, so we give no link.',
} as const satisfies Source;
