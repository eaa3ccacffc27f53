import type { Source } from '@/lib/domain/source';

export const spravato = {
  kind: 'regulatory',
  name: 'Spravato label and approval',
  csl: {
    type: 'report',
    title: 'SPRAVATO (esketamine) nasal spray: US approval facts and labelling',
    author: [
      { literal: 'US Food and Drug Administration / Janssen' },
    ],
    issued: '2025',
    'container-title': 'FDA label and news summaries',
    URL: 'https://www.spravato.com/',
  },
  interest: {
    kind: 'maker-funded',
    why: 'The maker writes the label; the US Food and Drug Administration approves it.',
  },
  read: {
    how: 'second-hand',
    on: '2026-11-22',
    note: 'We read parts of the label in copies, and the approval dates in news summaries.',
  },
  passages: {
    'mao-inhibitors': {
      locator: { kind: 'reported', by: 'copies of the label' },
      says: 'Under interactions the label names sedatives, alcohol, stimulants and MAO inhibitors. With MAO inhibitors blood pressure may rise.',
    },
    breastfeeding: {
      locator: { kind: 'reported', by: 'copies of the label' },
      says: 'The spray is not recommended in pregnancy or while breastfeeding.',
    },
    indication: {
      locator: { kind: 'reported', by: 'copies of the label and news summaries' },
      says: 'A nasal spray of S-ketamine, approved for adults with depression that did not respond to other treatment, or with major depression and acute suicidal thoughts. It is not approved for pain, fibromyalgia or anaesthesia.',
    },
  },
} as const satisfies Source;
