import type { Source } from '@/lib/domain/source';

export const balshem2011 = {
  kind: 'guideline',
  name: 'GRADE guideline 2011',
  csl: {
    type: 'article-journal',
    title: 'GRADE guidelines: 3. Rating the quality of evidence',
    author: [
      { family: 'Balshem', given: 'Howard' },
      { family: 'Helfand', given: 'Mark' },
      { family: 'Schünemann', given: 'Holger J' },
      { family: 'Oxman', given: 'Andrew D' },
      { family: 'Kunz', given: 'Regina' },
      { family: 'Brozek', given: 'Jan' },
      { family: 'Vist', given: 'Gunn E' },
      { family: 'Falck-Ytter', given: 'Yngve' },
      { family: 'Meerpohl', given: 'Joerg' },
      { family: 'Norris', given: 'Susan' },
      { family: 'Guyatt', given: 'Gordon H' },
    ],
    issued: '2011',
    'container-title': 'Journal of Clinical Epidemiology',
    volume: '64',
    issue: '4',
    page: '401-406',
    DOI: '10.1016/j.jclinepi.2010.07.015',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract, on the page of one author’s university. What each level means we read as two other documents quote it.',
  },
  passages: {
    levels: {
      locator: { kind: 'abstract' },
      says: 'There are four levels: high, moderate, low and very low. They are given to all the evidence on a question together, not to single studies.',
      figures: [4],
    },
    lowered: {
      locator: { kind: 'abstract' },
      says: 'Trials with groups made by chance begin at high, other studies at low. Five things can lower the level: risk of bias, imprecise figures, results that do not agree, evidence that is not about the question itself, and studies that were never published.',
      figures: [5],
    },
    'apart-from-advice': {
      locator: { kind: 'abstract' },
      says: 'How good the evidence is and what to recommend are two separate steps. A recommendation rests on more than the quality of the evidence.',
      figures: [2],
    },
    meaning: {
      locator: { kind: 'reported', by: 'a table in a 2012 paper (BMC Medicine 10:33) and a page of the World Health Organization that names this source' },
      says: 'High: very sure that the true effect is close to the one found. Moderate: fairly sure; it is likely close, but may be quite different. Low: little sureness; it may be quite different. Very low: very little sureness; it is likely to be quite different.',
    },
  },
} as const satisfies Source;
