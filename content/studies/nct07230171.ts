import type { StudyEntry } from './entry';

export const nct07230171 = {
  name: 'The trial of S-ketamine in China',
  sources: ['nct07230171'],
  subject: 'ketamine-in-fibromyalgia',
  design: 'protocol',
  inWords: 'A plan for a trial with a short S-ketamine infusion on top of other treatment.',
  participants: 'Planned: 92 adults with fibromyalgia and pain of at least 4 of 10',
  arms: {
    planned: { name: 'People planned for the trial', n: null },
  },
  treatment: 'A short S-ketamine infusion; the dose is described as higher than in earlier studies',
  followUp: 'Not shown in what we read',
  harms: 'No result was found.',
  funding: 'Not shown in what we read.',
  limits: [
    'There is no result.',
    'It takes only people who have never had pregabalin, venlafaxine or ketamine through a drip for pain, so its result will say little about people who have tried the usual medicines.',
  ],
  conclusion: 'None yet. The entry says that earlier studies with low doses did not show a long-term benefit.',
} as const satisfies StudyEntry;
