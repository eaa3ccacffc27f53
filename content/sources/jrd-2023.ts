import type { Source } from '@/lib/domain/source';

export const jrd2023 = {
  kind: 'review',
  name: 'Review in J Rheum Dis',
  csl: {
    type: 'article-journal',
    title: 'Diagnosis and therapy of fibromyalgia',
    'container-title': 'Journal of Rheumatic Diseases',
    PMCID: 'PMC10324920',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract in PubMed Central.',
  },
  passages: {
    'how-common': {
      locator: { kind: 'abstract' },
      says: 'Between 1% and 5% of people have it, depending on the criteria.',
      figures: [1, 5],
    },
    delay: {
      locator: { kind: 'abstract' },
      says: 'Diagnosis often takes more than 2 years and about 3.7 doctors.',
      figures: [2, 3.7],
    },
    'pain-type': {
      locator: { kind: 'abstract' },
      says: 'Its pain is called nociplastic: a third kind, apart from nociceptive pain and from neuropathic pain.',
    },
    criteria: {
      locator: { kind: 'abstract' },
      says: 'In the authors’ view the criteria of 2016 perform best.',
      figures: [2016],
    },
  },
  unconfirmed: 'The title is our description. The exact title, the authors and the date were not shown in what we read.',
} as const satisfies Source;
