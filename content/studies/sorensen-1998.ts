import type { StudyEntry } from './entry';

export const sorensen1998 = {
  name: 'Sörensen’s comparison of 1998',
  sources: ['sorensen-1998'],
  subject: 'fibromyalgia',
  design: 'laboratory-comparison',
  inWords: 'A laboratory comparison of pain in women with and without fibromyalgia. No medicine was given.',
  participants: '12 women with fibromyalgia and 12 women of the same age without it',
  arms: {
    fibromyalgia: { name: 'Women with fibromyalgia', n: 12 },
    controls: { name: 'Women without it', n: 12 },
  },
  split: 'side-by-side',
  followUp: 'The session only',
  harms: 'Does not apply: no medicine was given.',
  funding: 'Not shown in what we read.',
  limits: [
    'Only 24 women took part.',
    'It shows a difference, not its cause.',
    'It tested no treatment.',
  ],
  conclusion: 'The pain system is over-excitable in fibromyalgia, even in a muscle that does not hurt on its own.',
} as const satisfies StudyEntry;
