import type { StudyEntry } from './entry';

export const nct04141696 = {
  name: 'The US trial on fatigue',
  sources: ['nct04141696'],
  subject: 'ketamine-elsewhere',
  design: 'crossover-trial',
  inWords: 'Each person had ketamine and midazolam in turn, in an order set by chance.',
  participants: '8 people with lasting tiredness. How many had chronic fatigue syndrome is not shown. It was not a trial in fibromyalgia.',
  arms: {
    ketamine: { name: 'Ketamine', n: 8 },
    midazolam: { name: 'Midazolam, a sedative', n: 8 },
  },
  split: 'in-turn',
  treatment: 'One infusion of ketamine over 40 minutes, and one of midazolam',
  followUp: 'Up to day 7 in what we read',
  harms: 'No serious unwanted events are listed.',
  funding: 'It is a trial of the US National Institute of Nursing Research.',
  limits: [
    'Only 8 people took part.',
    'No test of chance is shown.',
    'Which figure belongs to which drug was taken from their order.',
    'It was about fatigue, and not in fibromyalgia.',
  ],
  conclusion: 'None that we saw.',
} as const satisfies StudyEntry;
