import type { StudyEntry } from './entry';

export const wolfe2018 = {
  name: 'The Wolfe comparison of women and men',
  sources: ['wolfe-2018'],
  subject: 'fibromyalgia',
  design: 'survey',
  inWords: 'Patients who had been sent to clinics were compared with groups that had not been chosen for fibromyalgia.',
  participants: '1,761 referred patients, 4,342 unselected patients, and 2,435 people in Germany',
  arms: {
    referred: { name: 'Patients who had been sent to clinics', n: 1761 },
    unselected: { name: 'Patients who were not selected; a sample with rheumatoid arthritis', n: 4342 },
    germany: { name: 'People in a survey in Germany', n: 2435 },
  },
  split: 'side-by-side',
  followUp: 'Does not apply',
  harms: 'Does not apply: no medicine was given.',
  funding: 'Not shown in what we read.',
  limits: [
    'The share among referred patients is told only as more than 90%.',
    'We read the abstract only.',
  ],
  conclusion: 'Fibromyalgia looks like almost only a women’s disorder largely because of who is referred and diagnosed.',
} as const satisfies StudyEntry;
