import type { Source } from '@/lib/domain/source';

export const colinaVargas2023 = {
  kind: 'study-report',
  name: 'Colina Vargas 2023',
  csl: {
    type: 'article-journal',
    title: 'Ketamine infusion for more than 72 hours and liver tests in hospital patients with pain',
    author: [
      { family: 'Colina Vargas', given: 'Yerlin Andrés' },
      { literal: 'et al.' },
    ],
    issued: '2023',
    'container-title': 'Revista Chilena de Anestesia',
    volume: '52',
    issue: '8',
    page: '789-795',
    DOI: '10.25237/revchilanestv52n8-14',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract.',
  },
  passages: {
    liver: {
      locator: { kind: 'abstract' },
      says: 'In 101 people in one hospital, with short-lived or long-lasting pain, liver tests rose on average after ketamine infusions of 72 to 168 hours. The authors judged the rise too small to matter.',
      figures: [101, 72, 168],
    },
    harms: {
      locator: { kind: 'abstract' },
      says: '6 of 101 people had some psychiatric symptoms, and 4 of 101 had nausea or vomiting.',
      figures: [6, 4, 101],
    },
    limits: {
      locator: { kind: 'abstract' },
      says: 'Nobody was compared with them, and it was one long infusion, not several.',
    },
  },
  unconfirmed: 'The title given here describes the paper. We did not see its exact title or all its authors.',
} as const satisfies Source;
