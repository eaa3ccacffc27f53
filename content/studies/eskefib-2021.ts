import type { StudyEntry } from './entry';

export const eskefib2021 = {
  name: 'The ESKEFIB trial',
  sources: ['eskefib-2021'],
  subject: 'ketamine-in-fibromyalgia',
  design: 'protocol',
  inWords: 'A plan for a trial in Belgium in two rounds, the second with a higher dose if the first failed. People would go by chance into a group with or without S-ketamine, two with for each one without, and not be told which.',
  participants: 'Planned: 105 adults with fibromyalgia, aged 18 to 65, in each of two rounds. How many joined was not shown.',
  arms: {
    ketamine: { name: 'S-ketamine added to a drip with clonidine and magnesium', n: null },
    comparison: { name: 'The same drip without S-ketamine', n: null },
  },
  treatment: 'S-ketamine 0.2 mg/kg, or 0.4 mg/kg in the second round, at weeks 0, 2 and 4',
  followUp: 'Planned: weeks 6, 9 and 12',
  harms: 'No result was found.',
  funding: 'Not shown in what we read.',
  limits: [
    'There is no result. Copies of a registry list it as terminated, without a reason.',
  ],
  conclusion: 'None: it is a plan.',
} as const satisfies StudyEntry;
