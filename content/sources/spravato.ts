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
    indication: {
      locator: { kind: 'reported', by: 'copies of the label and news summaries' },
      says: 'A nasal spray of S-ketamine, approved for adults with depression that did not respond to other treatment, or with major depression and acute suicidal thoughts. It is not approved for pain, fibromyalgia or anaesthesia.',
    },
    remission: {
      locator: { kind: 'reported', by: 'news summaries of the approval' },
      says: 'In January 2025 the US approved it on its own for depression that did not respond to other treatment. At week 4, 22.5% were in remission (hardly any symptoms left) with it and 7.6% with placebo.',
      figures: [2025, 4, 22.5, 7.6],
    },
  },
} as const satisfies Source;
