import type { Source } from '@/lib/domain/source';

export const littlejohn2017 = {
  kind: 'review',
  name: 'Littlejohn 2017',
  csl: {
    type: 'article-journal',
    title: 'Modulation of NMDA receptor activity in fibromyalgia',
    author: [
      { family: 'Littlejohn', given: 'Geoffrey' },
      { family: 'Guymer', given: 'Emma' },
    ],
    issued: '2017-04',
    'container-title': 'Biomedicines',
    volume: '5',
    issue: '2',
    page: '15',
    DOI: '10.3390/biomedicines5020015',
    PMID: '28536358',
    PMCID: 'PMC5489801',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract, and the section on ketamine only in a damaged copy.',
  },
  passages: {
    nmda: {
      locator: { kind: 'abstract' },
      says: 'When NMDA receptors are activated, pathways in the spinal cord and the brain that handle pain become more sensitive. The authors write that these receptors are more active in fibromyalgia.',
    },
    memantine: {
      locator: { kind: 'abstract' },
      says: 'Low-dose ketamine and memantine show some useful benefit.',
    },
    benefit: {
      locator: { kind: 'abstract' },
      says: 'Low-dose ketamine through a drip shows some useful benefit. Overall the benefit of today’s NMDA blockers looks modest, and side effects, effort and cost count.',
    },
    unknown: {
      locator: { kind: 'abstract' },
      says: 'Better trials are needed to find the best dose and to learn about harm in the longer term.',
    },
    'sorensen-1995': {
      locator: { kind: 'section', heading: '3.2.1. Ketamine' },
      says: 'Of 11 people in the 1995 experiment 8 responded to ketamine, 1 to placebo and 2 to neither. A response meant more than 50% less pain.',
      figures: [11, 8, 1, 2, 50],
    },
    'sorensen-1995-times': {
      locator: { kind: 'section', heading: '3.2.1. Ketamine' },
      says: 'In the 1995 experiment pain was lower with ketamine than with salt water during the test (p below 0.05) and 20 to 80 minutes after (p below 0.01).',
      figures: [1995, 0.05, 20, 80, 0.01],
    },
    senses: {
      locator: { kind: 'section', heading: '1. Introduction' },
      says: 'In fibromyalgia several senses, pain among them, react more strongly.',
    },
  },
} as const satisfies Source;
