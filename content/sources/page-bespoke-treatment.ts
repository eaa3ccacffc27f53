import type { Source } from '@/lib/domain/source';

export const pageBespokeTreatment = {
  kind: 'clinic-page',
  name: 'Bespoke Treatment',
  csl: {
    type: 'webpage',
    title: 'Treating Fibromyalgia Pain with Ketamine',
    'container-title': 'Bespoke Treatment',
    URL: 'https://bespoketreatment.com/blog/treating-fibromyalgia-pain-with-ketamine',
  },
  interest: {
    kind: 'publisher-sells-it',
    why: 'The clinic offers ketamine infusions.',
  },
  read: {
    how: 'full-text',
    on: '2026-11-22',
    note: 'Its statements are checked one by one below.',
  },
  outline: {
    paragraphs: 17,
    headings: [
      { heading: 'How Ketamine Works to Relieve Fibromyalgia Pain', at: 4 },
      { heading: 'Research Supporting Treating Fibromyalgia Pain Using Ketamine', at: 11 },
      { heading: 'Finding The Relief That Works', at: 14 },
    ],
  },
  passages: {},
  unconfirmed: 'The title is taken from the page’s address. We do not know its author or date.',
} as const satisfies Source;
