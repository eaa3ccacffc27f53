import type { Source } from '@/lib/domain/source';

export const lactmedKetamine = {
  kind: 'official-page',
  name: 'LactMed entry on ketamine',
  csl: {
    type: 'webpage',
    title: 'Ketamine use while breastfeeding (Drugs and Lactation Database)',
    author: [
      { literal: 'US National Library of Medicine' },
    ],
    issued: '2023-07',
    'container-title': 'LactMed',
  },
  interest: {
    kind: 'none-known',
    why: 'It is a reference database of a US government library.',
  },
  read: {
    how: 'second-hand',
    on: '2026-11-22',
    note: 'We read a copy on another website, last updated in July 2023. Older copies, from before there were data in people, are still about.',
  },
  passages: {
    summary: {
      locator: { kind: 'reported', by: 'a copy of the entry on another website' },
      says: 'Very little ketamine gets into the milk and little is taken up by mouth, so the risk to the baby is low. Until more is known, watch the baby for sleepiness, poor feeding and poor weight gain.',
    },
    levels: {
      locator: { kind: 'reported', by: 'a copy of the entry on another website' },
      says: 'The level in milk was highest about 3 hours after an injection. In one woman very little was left by 12 hours.',
      figures: [3, 12],
    },
  },
  unconfirmed: 'We read a copy, not the database itself, so we give no link.',
} as const satisfies Source;
