import type { Source } from '@/lib/domain/source';

export const fda2024Glp1 = {
  kind: 'regulatory',
  name: 'US label warning on GLP-1 medicines 2024',
  csl: {
    type: 'report',
    title: 'US labels of GLP-1 receptor agonists: warning on pulmonary aspiration during general anesthesia or deep sedation',
    author: [
      { literal: 'US Food and Drug Administration / manufacturers' },
    ],
    issued: '2024-11',
    'container-title': 'Product information',
  },
  interest: {
    kind: 'maker-funded',
    why: 'The makers write the labels; the US Food and Drug Administration approves them.',
  },
  read: {
    how: 'second-hand',
    on: '2026-11-22',
    note: 'We read the warning as several medical news sites tell and quote it, among them Epocrates (13 November 2024) and Medical Dialogues.',
  },
  passages: {
    warning: {
      locator: { kind: 'reported', by: 'several medical news sites, which quote the labels' },
      says: 'Rare reports tell of people on semaglutide, liraglutide, tirzepatide or similar medicines who breathed in what was left in the stomach, during general anaesthesia or deep sedation, although they had fasted. People are to tell staff of these medicines before a procedure. The labels say that there is too little data to advise a pause or a longer fast.',
    },
  },
  unconfirmed: 'We have not seen the labels themselves, and the title is our description, so we give no link.',
} as const satisfies Source;
