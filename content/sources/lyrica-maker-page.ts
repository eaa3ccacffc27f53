import type { Source } from '@/lib/domain/source';

export const lyricaMakerPage = {
  kind: 'official-page',
  name: 'Maker’s page on Lyrica (pregabalin)',
  csl: {
    type: 'webpage',
    title: 'What are the most common side effects of LYRICA?',
    author: [
      { literal: 'Maker of Lyrica' },
    ],
    'container-title': 'lyrica.com',
    URL: 'https://www.lyrica.com/faq/what-are-most-common-side-effects',
  },
  interest: {
    kind: 'publisher-sells-it',
    why: 'The maker of the medicine publishes it.',
  },
  read: {
    how: 'full-text',
    on: '2026-11-22',
    note: 'We read a stored copy without a date.',
  },
  passages: {
    stopping: {
      locator: { kind: 'opening', paragraph: 3 },
      says: 'Stopping it suddenly may bring headaches, nausea, diarrhoea or trouble sleeping. People with epilepsy who stop it suddenly may have seizures more often. A doctor helps to stop it step by step.',
    },
  },
  unconfirmed: 'We take the title from the page’s address.',
} as const satisfies Source;
