import type { Source } from '@/lib/domain/source';

export const pickering2020 = {
  kind: 'study-report',
  name: 'Pickering 2020',
  csl: {
    type: 'article-journal',
    title: 'Ketamine and magnesium for refractory neuropathic pain: a randomized, double-blind, crossover trial',
    author: [
      { family: 'Pickering', given: 'Gisèle' },
      { family: 'Pereira', given: 'Bruno' },
      { family: 'Morel', given: 'Véronique' },
      { family: 'Corriger', given: 'Alexandrine' },
      { family: 'Giron', given: 'Fatiha' },
      { family: 'Marcaillou', given: 'Fabienne' },
      { family: 'Bidar-Beauvallot', given: 'Assiya' },
      { family: 'Chandeze', given: 'Eveline' },
      { family: 'Lambert', given: 'Céline' },
      { family: 'Bernard', given: 'Lise' },
      { family: 'Delage', given: 'Noémie' },
    ],
    issued: '2020',
    'container-title': 'Anesthesiology',
    volume: '133',
    issue: '1',
    page: '154-164',
    URL: 'https://pubs.asahq.org/anesthesiology/article/133/1/154/109123/Ketamine-and-Magnesium-for-Refractory-Neuropathic',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract. It is about pain from damaged nerves, not fibromyalgia.',
  },
  passages: {
    design: {
      locator: { kind: 'abstract' },
      says: '20 people with pain from damaged nerves each had, in turn and without knowing which: one drip of ketamine (0.5 mg/kg), the same with 3 g of magnesium, and placebo.',
      figures: [20, 0.5, 3],
    },
    pain: {
      locator: { kind: 'abstract' },
      says: 'Pain added up over 35 days averaged 185 (spread 100) with ketamine, 196 (92) with ketamine and magnesium, and 187 (90) with placebo; p = 0.296. The authors saw no benefit over placebo at 5 weeks.',
      figures: [35, 185, 100, 196, 92, 187, 90, 0.296, 5],
    },
    harms: {
      locator: { kind: 'abstract' },
      says: 'At least one unwanted effect: 20% with ketamine, 35% with ketamine and magnesium, 10% with placebo.',
      figures: [20, 35, 10],
    },
  },
  unconfirmed: 'We did not see a DOI.',
} as const satisfies Source;
