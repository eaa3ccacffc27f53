import type { Source } from '@/lib/domain/source';

export const nascimentoJaw = {
  kind: 'review',
  name: 'Brazilian review on the jaw',
  csl: {
    type: 'article-journal',
    title: 'Prevalence of temporomandibular disorder in patients with fibromyalgia: a systematic review',
    author: [
      { family: 'Nascimento', given: 'Luiza Pereira do' },
      { family: 'Taveira', given: 'Karinna Veríssimo Meira' },
      { family: 'Berretta', given: 'Fernanda' },
      { family: 'Stuginski-Barbosa', given: 'Juliana' },
      { family: 'Souza', given: 'Beatriz Dulcineia Mendes de' },
      { family: 'Andrade', given: 'Daniel Ciampi Araújo de' },
      { family: 'De Luca Canto', given: 'Graziela' },
      { family: 'Porporatti', given: 'André Luís' },
    ],
    'container-title': 'BRJD (brazilianjournals.com)',
    URL: 'https://www.brazilianjournals.com/index.php/BRJD/article/view/18563',
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
    jaw: {
      locator: { kind: 'abstract' },
      says: 'In 6 studies, between 13% and 87.1% of people with fibromyalgia had a disorder of the jaw joint or the jaw muscles. The studies differ so much that the authors did not add them up.',
      figures: [6, 13, 87.1],
    },
  },
  unconfirmed: 'The date and the journal’s full name were not shown.',
} as const satisfies Source;
