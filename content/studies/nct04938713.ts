import type { StudyEntry } from './entry';

export const nct04938713 = {
  name: 'The Charleroi comparison',
  sources: ['nct04938713'],
  subject: 'ketamine-in-fibromyalgia',
  design: 'protocol',
  inWords: 'A plan for a trial at one hospital. The same people would have ketamine and S-ketamine in an order set by chance, without being told which.',
  participants: 'Planned: 50 adults, aged 18 to 75, already treated with infusions',
  arms: {
    ketamine: { name: 'Ketamine, two infusions', n: null },
    esketamine: { name: 'S-ketamine, two infusions', n: null },
  },
  treatment: 'Two infusions of ketamine and two of S-ketamine; the doses were not shown',
  followUp: 'Not shown in what we read',
  harms: 'No result was found.',
  funding: 'Not shown in what we read.',
  limits: [
    'There is no placebo, so it cannot show whether either drug works.',
    'There is no result; its state is listed as unknown.',
  ],
  conclusion: 'None: no result was found.',
} as const satisfies StudyEntry;
