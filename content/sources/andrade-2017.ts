import type { Source } from '@/lib/domain/source';

export const andrade2017 = {
  kind: 'review',
  name: 'Andrade 2017',
  csl: {
    type: 'article-journal',
    title: 'Ketamine for depression, 5: potential pharmacokinetic and pharmacodynamic drug interactions',
    author: [
      { family: 'Andrade', given: 'Chittaranjan' },
    ],
    issued: '2017-08',
    'container-title': 'Journal of Clinical Psychiatry',
    URL: 'https://www.psychiatrist.com/JCP/article/Pages/2017/v78n07/17f11802.aspx',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract. It is about depression, not pain. It is no reason to stop a medicine on your own.',
  },
  passages: {
    enzymes: {
      locator: { kind: 'abstract' },
      says: 'Ketamine is cleared mainly by the liver enzymes CYP2B6 and CYP3A4. Medicines that speed these enzymes up or slow them down change the amount of ketamine in the body.',
    },
    antidepressants: {
      locator: { kind: 'abstract' },
      says: 'Most of the usual antidepressants can probably be combined with ketamine.',
    },
    benzodiazepines: {
      locator: { kind: 'abstract' },
      says: 'Benzodiazepines, a group of calming medicines, may weaken the effect on depression.',
    },
    lamotrigine: {
      locator: { kind: 'abstract' },
      says: 'Lamotrigine may lessen the unwanted effects of ketamine. What it does to the benefit is not known.',
    },
    limits: {
      locator: { kind: 'abstract' },
      says: 'The evidence is sparse and about depression.',
    },
  },
  unconfirmed: 'We did not see a DOI.',
} as const satisfies Source;
