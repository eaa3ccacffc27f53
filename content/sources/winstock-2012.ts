import type { Source } from '@/lib/domain/source';

export const winstock2012 = {
  kind: 'study-report',
  name: 'Winstock 2012',
  csl: {
    type: 'article-journal',
    title: 'The prevalence and natural history of urinary symptoms among recreational ketamine users',
    author: [
      { family: 'Winstock', given: 'A R' },
      { literal: 'et al.' },
    ],
    issued: '2012-12',
    'container-title': 'BJU International',
    volume: '110',
    issue: '11',
    page: '1762-1766',
    DOI: '10.1111/j.1464-410X.2012.11028.x',
    PMID: '22416998',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract in PubMed, not the whole paper.',
  },
  passages: {
    people: {
      locator: { kind: 'abstract' },
      says: '3,806 people answered an online survey in 2009 and 2010; 1,285 had used ketamine recently. They used it for recreation, read a dance-music magazine, and chose by themselves to answer.',
      figures: [3806, 2009, 2010, 1285],
    },
    symptoms: {
      locator: { kind: 'abstract' },
      says: '340 of the 1,285 recent users had urinary symptoms. Symptoms were more common with higher doses and with use more often.',
      figures: [340, 1285],
    },
    'after-stopping': {
      locator: { kind: 'abstract' },
      says: 'Of 251 users with symptoms, 51% had less trouble after they stopped. 8 people got worse; the abstract prints 3.8% for them, which does not fit 8 of 251.',
      figures: [251, 51, 8, 3.8],
    },
    dependence: {
      locator: { kind: 'abstract' },
      says: '17% of the users were dependent on ketamine.',
      figures: [17],
    },
  },
  unconfirmed: 'We know the first author, Winstock, and one more, Cottrell. The names of the others we know from memory only, so we leave them out.',
} as const satisfies Source;
