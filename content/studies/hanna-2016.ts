import type { StudyEntry } from './entry';

export const hanna2016 = {
  name: 'The Hanna report of 2016',
  sources: ['hanna-2016'],
  subject: 'ketamine-in-fibromyalgia',
  design: 'case-report',
  inWords: 'A report on one patient. Nobody was compared with her.',
  participants: 'One woman with fibromyalgia that other treatment had not helped',
  arms: {
    ketamine: { name: 'Ketamine infusions', n: 1 },
  },
  split: 'one-group',
  treatment: 'A series of ketamine infusions; a later review gives 200 mg for the first day',
  followUp: 'More than one year after the last infusion',
  harms: 'Not shown in what we read.',
  funding: 'The authors work at the Florida Spine Institute, which gave the treatment.',
  limits: [
    'One good result cannot show how often others benefit, or whether ketamine was the reason.',
    'The clinic that gave the treatment wrote the report.',
  ],
  conclusion: 'This woman was free of pain and relied less on other painkillers.',
} as const satisfies StudyEntry;
