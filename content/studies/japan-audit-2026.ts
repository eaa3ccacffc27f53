import type { StudyEntry } from './entry';

export const japanAudit2026 = {
  name: 'The audit of two clinics in Japan',
  sources: ['japan-audit-2026'],
  subject: 'ketamine-elsewhere',
  design: 'survey',
  inWords: 'Two clinics looked back through their own records. Nobody was compared with anybody.',
  participants: '296 adults who had ketamine as outpatients, for several reasons',
  arms: {
    everyone: { name: 'Everyone, ketamine into a vein or a muscle', n: 296 },
  },
  treatment: 'Off-label ketamine in 1985 outpatient sessions (1779 into a vein, 206 into a muscle); doses not seen',
  followUp: 'Until the person left the clinic; records from 2010 to June 2025',
  harms: 'No urgent rescue was written down during a session. After going home, one person fell and needed an ambulance.',
  funding: 'Not shown in what we read.',
  limits: [
    'The clinics checked their own records, and only what was written down counts.',
    'It ends when the person left the clinic.',
    'We did not see the doses.',
    'It does not tell people with pain apart from others.',
  ],
  conclusion: 'No urgent event is on record during sessions, but milder reactions and harm after leaving may be missed.',
} as const satisfies StudyEntry;
