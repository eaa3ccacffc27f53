import type { Source } from '@/lib/domain/source';

export const sigtermans2009 = {
  kind: 'study-report',
  name: 'Sigtermans 2009',
  csl: {
    type: 'article-journal',
    title: 'Ketamine produces effective and long-term pain relief in patients with Complex Regional Pain Syndrome Type 1',
    author: [
      { family: 'Sigtermans', given: 'Marnix J' },
      { family: 'van Hilten', given: 'Jacobus J' },
      { family: 'Bauer', given: 'Martin C R' },
      { family: 'Arbous', given: 'M Sesmu' },
      { family: 'Marinus', given: 'Johan' },
      { family: 'Sarton', given: 'Elise Y' },
      { family: 'Dahan', given: 'Albert' },
    ],
    issued: '2009',
    'container-title': 'Pain',
    volume: '145',
    issue: '3',
    page: '304-311',
    DOI: '10.1016/j.pain.2009.06.023',
    PMID: '19604642',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract, not the whole paper. It does not say what its plus-or-minus figures mean, so we give the averages alone.',
  },
  passages: {
    design: {
      locator: { kind: 'abstract' },
      says: '60 people, 48 of them women, with complex regional pain syndrome type 1 were put by chance into two groups of 30: S-ketamine or placebo, without being told which. The drip ran in hospital for 4.2 days without a break. The dose was set by effect and reached about 22.2 mg an hour for a person of 70 kg.',
      figures: [60, 48, 1, 30, 2, 4.2, 22.2, 70],
    },
    'week-1': {
      locator: { kind: 'abstract' },
      says: 'At the end of week 1, pain on a scale from 0 to 10 was 2.68 with S-ketamine and 5.45 with placebo, on average.',
      figures: [1, 0, 10, 2.68, 5.45],
    },
    'twelve-weeks': {
      locator: { kind: 'abstract' },
      says: 'Over the 12 weeks taken together, pain was lower with S-ketamine (p below 0.001). In week 12 the groups no longer differed significantly (p = 0.07).',
      figures: [12, 0.001, 0.07],
    },
    function: {
      locator: { kind: 'abstract' },
      says: 'The treatment did not improve what people could do.',
    },
    harms: {
      locator: { kind: 'abstract' },
      says: 'During the drip, 76% with S-ketamine and 18% with placebo had effects like those of a psychedelic drug, mild to moderate (p below 0.001). Rounded by us: about 3 in 4, and not quite 1 in 5.',
      figures: [76, 18, 0.001, 3, 4, 1, 5],
    },
  },
} as const satisfies Source;
