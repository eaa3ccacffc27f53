import type { Source } from '@/lib/domain/source';

export const bcbsMinnesotaIi271 = {
  kind: 'official-page',
  name: 'Blue Cross and Blue Shield of Minnesota, policy II-271',
  csl: {
    type: 'webpage',
    title: 'Medical policy II-271 on intravenous anesthetics for chronic pain and psychiatric disorders',
    author: [
      { literal: 'Blue Cross and Blue Shield of Minnesota' },
    ],
    URL: 'https://securecms.bluecrossmnonline.com/content/medpolicy/en/minnesota/core/all/policies/Medicine/ii-271/ii-271-00111.html',
  },
  interest: {
    kind: 'unclear',
    why: 'A health insurer wrote it: it saves money when it does not pay.',
  },
  read: {
    how: 'full-text',
    on: '2026-11-22',
    note: 'We read the first part of a version that a newer one replaced on 27 January 2025. We have not seen the newer one.',
  },
  passages: {
    policy: {
      locator: { kind: 'section', heading: 'Intravenous Anesthetics for Chronic Pain' },
      says: 'It counts infusions of anaesthetics such as ketamine for chronic pain as experimental. Its introduction names fibromyalgia among the kinds of chronic pain.',
      figures: [2025],
    },
  },
  unconfirmed: 'The exact title and first date of the policy were not seen; the title here describes it.',
} as const satisfies Source;
