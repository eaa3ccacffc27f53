import type { Source } from '@/lib/domain/source';

export const japanAudit2026 = {
  kind: 'study-report',
  name: 'Audit of two clinics in Japan',
  csl: {
    type: 'article-journal',
    title: 'Audit of urgent events during outpatient ketamine sessions at two clinics in Japan',
    DOI: '10.1177/25160435261466115',
  },
  interest: {
    kind: 'author-treats-with-it',
    why: 'Two clinics that give ketamine checked their own records. Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract in a copy. The doses and the reasons for treatment, one by one, were not shown.',
  },
  passages: {
    design: {
      locator: { kind: 'abstract' },
      says: 'Two clinicians checked every record of two clinics in Japan, from 2010 to June 2025: 296 adults, treated for several reasons, in 1985 sessions (1779 into a vein, 206 into a muscle).',
      figures: [2010, 2025, 296, 1985, 1779, 206],
    },
    rescue: {
      locator: { kind: 'abstract' },
      says: 'No urgent rescue was written down in the 1985 sessions. The true rate could still be up to 0.15% of sessions (0.17% of those into a vein), or 1.0% of the people (one-sided limit of 95%).',
      figures: [0, 1985, 0.15, 0.17, 1, 95],
    },
    fall: {
      locator: { kind: 'abstract' },
      says: 'After going home, one person fell and needed an ambulance. That was outside the time that was watched.',
      figures: [1],
    },
    limits: {
      locator: { kind: 'abstract' },
      says: 'Only what was written down counts, and only until people left. Milder reactions and harm after leaving may be missed.',
    },
  },
  unconfirmed: 'We did not see the exact title, the authors, the journal or the year. The title above is our description.',
} as const satisfies Source;
