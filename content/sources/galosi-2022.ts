import type { Source } from '@/lib/domain/source';

export const galosi2022 = {
  kind: 'review',
  name: 'Galosi 2022',
  csl: {
    type: 'article-journal',
    title: 'A systematic review and meta-analysis of the prevalence of small fibre impairment in patients with fibromyalgia',
    author: [
      { family: 'Galosi', given: 'Eleonora' },
      { family: 'Truini', given: 'Andrea' },
      { family: 'Di Stefano', given: 'Giulia' },
    ],
    issued: '2022-05',
    'container-title': 'Diagnostics',
    volume: '12',
    issue: '5',
    page: '1135',
    DOI: '10.3390/diagnostics12051135',
    PMID: '35626288',
    PMCID: 'PMC9139885',
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
    somatic: {
      locator: { kind: 'abstract' },
      says: '20 studies with 903 people with fibromyalgia were pooled. 49% had impaired small fibres of the somatic nerves, those for feeling (range 39% to 60%).',
      figures: [20, 903, 49, 39, 60],
    },
    autonomic: {
      locator: { kind: 'abstract' },
      says: '45% had impaired small fibres of the autonomic nerves, those that work without our will (range 25% to 65%).',
      figures: [45, 25, 65],
    },
    unclear: {
      locator: { kind: 'abstract' },
      says: 'The authors call the finding common, but results differ so much between studies that its part in the symptoms is unclear.',
    },
  },
} as const satisfies Source;
