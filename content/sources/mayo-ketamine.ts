import type { Source } from '@/lib/domain/source';

export const mayoKetamine = {
  kind: 'regulatory',
  name: 'mayo-ketamine',
  csl: {
    type: 'report',
    title: 'Ketamine (injection route): precautions',
    author: [
      { literal: 'Mayo Clinic / Merative Micromedex' },
    ],
    'container-title': 'patient information page',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'full-text',
    on: '2026-11-22',
  },
  passages: {
  },
  unconfirmed: 'TO EDIT url_status: English address inferred from the stored page; check before linking | verified_note: added by the second reader, November 2026 | kind_note: patient-information page, not a regulator',
} as const satisfies Source;
