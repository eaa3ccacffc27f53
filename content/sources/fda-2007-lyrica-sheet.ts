import type { Source } from '@/lib/domain/source';

export const fda2007LyricaSheet = {
  kind: 'regulatory',
  name: 'FDA patient sheet on Lyrica (pregabalin)',
  csl: {
    type: 'report',
    title: 'Lyrica: patient information sheet',
    author: [
      { literal: 'US Food and Drug Administration' },
    ],
    'container-title': 'FDA patient information sheet',
  },
  interest: {
    kind: 'none-known',
    why: 'It is information for patients from a US government body.',
  },
  read: {
    how: 'second-hand',
    on: '2026-11-22',
    note: 'We read the part on how to take it, as a health website copied it in April 2007.',
  },
  passages: {
    stopping: {
      locator: { kind: 'reported', by: 'a health website that copied the sheet' },
      says: 'Do not stop it suddenly without talking to the doctor: headaches, nausea, diarrhoea or trouble sleeping may come. The doctor can tell how to stop slowly.',
    },
  },
  unconfirmed: 'We read a copy, not the page of the FDA, and the title may differ, so we give no link. Whether the sheet has changed since is not known to us.',
} as const satisfies Source;
