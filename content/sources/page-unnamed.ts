import type { Source } from '@/lib/domain/source';

export const pageUnnamed = {
  kind: 'unsigned-page',
  name: 'Page without a publisher’s name',
  csl: {
    type: 'webpage',
    title: 'Fibromyalgia: A Chronic Pain that Responds to Ketamine Infusion Therapy',
    'container-title': 'Publisher not named',
  },
  interest: {
    kind: 'unclear',
    why: 'The page promotes the treatment. It names no provider, so we cannot tell who gains.',
  },
  read: {
    how: 'full-text',
    on: '2026-11-22',
    note: 'Its statements are checked one by one below.',
  },
  outline: {
    paragraphs: 11,
    headings: [
      { heading: 'Fibromyalgia: A Chronic Pain that Responds to Ketamine Infusion Therapy', at: 1 },
      { heading: 'Treatment with Ketamine Infusion Therapy', at: 4 },
      { heading: 'Research Study', at: 9 },
    ],
  },
  passages: {},
  unconfirmed: 'We do not know the page’s address, author or date.',
} as const satisfies Source;
