import type { Source } from '@/lib/domain/source';

export const fayed2010 = {
  kind: 'study-report',
  name: 'Fayed 2010',
  csl: {
    type: 'article-journal',
    title: 'Localized 1H-NMR spectroscopy in patients with fibromyalgia: a controlled study of changes in cerebral glutamate/glutamine, inositol, choline, and N-acetylaspartate',
    author: [
      { family: 'Fayed', given: 'Nicolas' },
      { family: 'Garcia-Campayo', given: 'Javier' },
      { family: 'Magallón', given: 'Rosa' },
      { family: 'Andrés-Bergareche', given: 'Helena' },
      { family: 'Luciano', given: 'Juan V' },
      { family: 'Andres', given: 'Eva' },
      { family: 'Beltrán', given: 'Julián' },
    ],
    issued: '2010',
    'container-title': 'Arthritis Research & Therapy',
    volume: '12',
    issue: '4',
    page: 'R134',
    DOI: '10.1186/ar3072',
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
    people: {
      locator: { kind: 'abstract' },
      says: 'A scan of brain chemistry in 10 patients with fibromyalgia and 10 people for comparison.',
      figures: [10],
    },
    'posterior-gyrus': {
      locator: { kind: 'abstract' },
      says: 'In one area, the posterior gyrus, glutamate and glutamine together averaged 10.71 (standard deviation 0.5) in patients and 9.89 (1.04) in the others; p = 0.049.',
      figures: [10.71, 0.5, 9.89, 1.04, 0.049],
    },
    conclusion: {
      locator: { kind: 'abstract' },
      says: 'The authors write that more glutamate and glutamine may play a part.',
    },
  },
} as const satisfies Source;
