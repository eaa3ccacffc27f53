import type { Source } from '@/lib/domain/source';

export const crpsFmCommentary2010 = {
  kind: 'review',
  name: 'Commentary 2010',
  csl: {
    type: 'article-journal',
    title: 'Commentary on a shared mechanism in fibromyalgia and complex regional pain syndrome',
    issued: '2010',
    'container-title': 'Metabolism',
  },
  interest: {
    kind: 'unclear',
    why: 'Who wrote it and who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract of this opinion article. The page did not show its title or authors.',
  },
  passages: {
    shared: {
      locator: { kind: 'abstract' },
      says: 'The article argues that fibromyalgia and complex regional pain syndrome may share an over-sensitive handling of pain in the brain, and that both seem to respond to ketamine.',
    },
    misuse: {
      locator: { kind: 'abstract' },
      says: 'Because people also misuse ketamine as a drug for pleasure, the article finds it a poor treatment for general use and asks for related drugs instead.',
    },
  },
  unconfirmed: 'The page that we read showed no title and no authors. The title given here is ours.',
} as const satisfies Source;
