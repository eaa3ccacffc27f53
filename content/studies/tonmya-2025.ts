import type { StudyEntry } from './entry';

export const tonmya2025 = {
  name: 'The RESILIENT trial',
  sources: ['tonmya-2025'],
  subject: 'fibromyalgia',
  design: 'randomised-controlled-trial',
  inWords: 'One of two late-stage trials behind the approval of Tonmya. One group had the medicine, the other placebo.',
  participants: '456 people with fibromyalgia',
  arms: {
    tonmya: { name: 'Tonmya, cyclobenzaprine under the tongue', n: null },
    placebo: { name: 'Placebo', n: null },
  },
  treatment: 'Tonmya (cyclobenzaprine under the tongue) for 14 weeks; the dose was not recorded',
  followUp: '14 weeks',
  harms: '6.1% stopped the medicine because of unwanted effects, 3.5% stopped placebo. The unwanted effects were mostly numbness or discomfort in the mouth.',
  funding: 'Not shown in what we read.',
  limits: [
    'We know it from news reports only.',
    'How many people were in each group was not seen.',
    'It tells nothing about what happens after 14 weeks.',
  ],
  conclusion: 'Pain fell more with the medicine than with placebo; the medicine was approved.',
} as const satisfies StudyEntry;
