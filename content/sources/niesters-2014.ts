import type { Source } from '@/lib/domain/source';

export const niesters2014 = {
  kind: 'review',
  name: 'Niesters 2014',
  csl: {
    type: 'article-journal',
    title: 'Ketamine for chronic pain: risks and benefits',
    author: [
      { family: 'Niesters', given: 'Marieke' },
      { family: 'Martini', given: 'Christian' },
      { family: 'Dahan', given: 'Albert' },
    ],
    issued: '2014-02',
    'container-title': 'British Journal of Clinical Pharmacology',
    volume: '77',
    issue: '2',
    page: '357-367',
    DOI: '10.1111/bcp.12094',
    PMCID: 'PMC4014022',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract in a copy on another page, cut off part-way.',
  },
  passages: {
    'short-and-long': {
      locator: { kind: 'abstract' },
      says: 'Short infusions give strong relief of long-lasting pain, but only while the drug is running. Relief from longer infusions may last beyond the infusion.',
    },
    weighing: {
      locator: { kind: 'abstract' },
      says: 'The side effects have to be weighed against the relief.',
    },
  },
} as const satisfies Source;
