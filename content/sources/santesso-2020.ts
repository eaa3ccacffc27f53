import type { Source } from '@/lib/domain/source';

export const santesso2020 = {
  kind: 'guideline',
  name: 'GRADE wording guideline 2020',
  csl: {
    type: 'article-journal',
    title: 'GRADE guidelines 26: informative statements to communicate the findings of systematic reviews of interventions',
    author: [
      { family: 'Santesso', given: 'Nancy' },
      { family: 'Glenton', given: 'Claire' },
      { family: 'Dahm', given: 'Philipp' },
      { family: 'Garner', given: 'Paul' },
      { family: 'Akl', given: 'Elie A' },
      { family: 'Alper', given: 'Brian' },
      { family: 'Brignardello-Petersen', given: 'Romina' },
      { family: 'Carrasco-Labra', given: 'Alonso' },
      { family: 'De Beer', given: 'Hans' },
      { family: 'Hultcrantz', given: 'Monica' },
      { family: 'Kuijpers', given: 'Ton' },
      { family: 'Meerpohl', given: 'Joerg' },
      { family: 'Morgan', given: 'Rebecca' },
      { family: 'Mustafa', given: 'Reem' },
      { family: 'Skoetz', given: 'Nicole' },
      { family: 'Sultan', given: 'Shahnaz' },
      { family: 'Wiysonge', given: 'Charles' },
      { family: 'Guyatt', given: 'Gordon' },
      { family: 'Schünemann', given: 'Holger J' },
    ],
    issued: '2020-03',
    'container-title': 'Journal of Clinical Epidemiology',
    volume: '119',
    page: '126-135',
    DOI: '10.1016/j.jclinepi.2019.10.014',
    PMID: '31711912',
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
    wording: {
      locator: { kind: 'abstract' },
      says: 'With high certainty a review says that a treatment does something, with moderate certainty that it likely does, with low certainty that it may.',
    },
    tested: {
      locator: { kind: 'abstract' },
      says: 'The wording was worked out in workshops with 80 people and a survey of 110 people who write or use reviews. More than 60% of them accepted it for high, moderate and low certainty.',
      figures: [80, 110, 60],
    },
  },
} as const satisfies Source;
