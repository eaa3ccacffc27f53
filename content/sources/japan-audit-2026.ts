import type { Source } from '@/lib/domain/source';

export const japanAudit2026 = {
  kind: 'study-report',
  name: 'japan-audit-2026',
  csl: {
    type: 'article-journal',
    title: 'Audit of urgent events during outpatient ketamine sessions at two clinics in Japan (exact title and authors not shown in the stored page)',
    issued: '2026',
    'container-title': 'not shown in the stored page (DOI of a SAGE journal)',
    DOI: '10.1177/25160435261466115',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
  },
  passages: {
  },
  unconfirmed: 'TO EDIT verified_note: added by the second reader, November 2026 | kind_note: look back through clinic records',
} as const satisfies Source;
