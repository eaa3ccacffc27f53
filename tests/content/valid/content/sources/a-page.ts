import type { Source } from '@/lib/domain/source';

export const aPage = {
  kind: 'clinic-page',
  name: 'A clinic',
  csl: { type: 'webpage', title: 'We help' },
  interest: { kind: 'publisher-sells-it', why: 'The clinic sells it.' },
  read: { how: 'full-text', on: '2026-11-22' },
  outline: { paragraphs: 3, headings: [{ heading: 'Results', at: 1 }, { heading: 'Book now', at: 3 }] },
  passages: {},
} as const satisfies Source;
