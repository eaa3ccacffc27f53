import type { StudyEntry } from './entry';

export const noppers2011 = {
  name: 'The Noppers trial',
  sources: ['noppers-2011', 'pastrak-2021'],
  subject: 'ketamine-in-fibromyalgia',
  design: 'randomised-controlled-trial',
  inWords: 'People were put into one of two groups by chance. Nobody was told who had which drug. The comparison drug was one that people also feel.',
  participants: '24 people with fibromyalgia',
  arms: {
    ketamine: { name: 'S-ketamine', n: 12 },
    midazolam: { name: 'Midazolam, a sedative', n: 12 },
  },
  split: 'by-chance',
  treatment: 'S-ketamine 0.5 mg/kg in total, or midazolam 5 mg, through a drip over 30 minutes, once',
  followUp: '2.5 hours after the infusion, then weekly for 8 weeks',
  harms: 'Psychedelic-type effects (unusual experiences) were mild to moderate in both groups and faded quickly. A later review lists drowsiness and euphoria for about 30 minutes in both groups.',
  funding: 'Not shown in what we read.',
  limits: [
    'Only 24 people took part.',
    'It tested one low dose in one short infusion.',
    'By our own arithmetic, even the difference at 15 minutes could be chance.',
  ],
  conclusion: 'Relief was limited and lasted only as long as the drug was in the body.',
} as const satisfies StudyEntry;
