import type { StudyEntry } from './entry';

export const pastrak2021 = {
  name: 'The Pastrak review',
  sources: ['pastrak-2021'],
  subject: 'ketamine-in-fibromyalgia',
  design: 'systematic-review',
  inWords: 'A search for every study of ketamine through a drip for fibromyalgia, told study by study.',
  participants: '118 people with fibromyalgia in 7 publications',
  arms: {
    everyone: { name: 'All the people in the publications', n: 118 },
  },
  followUp: 'As in each study',
  harms: 'Short-lived and different from study to study: feeling unreal, dizzy, confused, elated, drowsy or sick, and changed hearing.',
  funding: 'Not shown in what we read.',
  limits: [
    'The studies are few, very small and old.',
  ],
  conclusion: 'Relief is real but brief with single low doses; longer and higher-dose schedules need proper trials.',
} as const satisfies StudyEntry;
