import type { Source } from '@/lib/domain/source';

export const veraart2021 = {
  kind: 'review',
  name: 'Veraart 2021',
  csl: {
    type: 'article-journal',
    title: 'Pharmacodynamic interactions between ketamine and psychiatric medications used in the treatment of depression: a systematic review',
    author: [
      { family: 'Veraart', given: 'Jolien K E' },
      { family: 'Smith-Apeldoorn', given: 'Sanne Y' },
      { family: 'Bakker', given: 'Iris M' },
      { family: 'Visser', given: 'Berber A E' },
      { family: 'Kamphuis', given: 'Jeanine' },
      { family: 'Schoevers', given: 'Robert A' },
      { family: 'Touw', given: 'Daan J' },
    ],
    issued: '2021',
    'container-title': 'International Journal of Neuropsychopharmacology',
    issue: '10',
    page: '808-831',
    DOI: '10.1093/ijnp/pyab039',
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
    scope: {
      locator: { kind: 'abstract' },
      says: '24 studies of ketamine or S-ketamine together with medicines for mental health, mostly for depression. The evidence is small, mixed and of low quality. It is not about pain.',
      figures: [24],
    },
    benzodiazepines: {
      locator: { kind: 'abstract' },
      says: 'Benzodiazepines, a group of calming medicines, repeatedly shortened the effect on depression.',
    },
    lamotrigine: {
      locator: { kind: 'abstract' },
      says: '2 of 5 studies found that lamotrigine weakened the effects of ketamine.',
      figures: [2, 5],
    },
    'lithium-mao': {
      locator: { kind: 'abstract' },
      says: 'No important interaction with lithium was reported. In case reports on S-ketamine with tranylcypromine, an MAO inhibitor, blood pressure and pulse did not change in a way that matters.',
    },
    antipsychotics: {
      locator: { kind: 'abstract' },
      says: 'For haloperidol, risperidone and clozapine, some studies saw signs of an interaction.',
    },
  },
} as const satisfies Source;
