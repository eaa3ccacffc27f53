import type { Sheet } from '@/lib/domain/sheet';

export const coga = {
  name: 'COGA',
  judges: 'How usable a site is for people who find it hard to think, focus or remember. It has eight aims of the W3C; an aim has 1 point if nothing under it that matters much here is missing, else none.',
  of: 'The whole site',
  best: 1,
  on: '2026-11-22',
  items: [
    { asks: 'Can people tell what each thing is and how to use it?', score: 1, why: 'Titles are questions, all pages have the same build, and each article says what the small numbers are for; apart from the bars for certainty there are no symbols.' },
    { asks: 'Can people find what they need?', score: 1, why: 'The first page has ways in by need, there is a search that forgives spelling, an A–Z page, a page of all short versions, and long articles have a list of their parts.' },
    { asks: 'Are words and pictures clear?', score: 1, why: 'The words are plain, long pages have a summary, and each article on evidence and treatment has a picture beside its main point; some tables that stay folded are dense.' },
    { asks: 'Does it help people to avoid mistakes and to undo them?', score: 1, why: 'Nothing moves by itself, nothing is paid or sent, and the one form, the reading settings, can be set back.' },
    { asks: 'Does it help people to stay with one thing?', score: 0, why: 'Nothing interrupts, and a reader can keep the place where they stop, but most sentences on evidence and treatment carry a number to tap; choosing short versions only makes it less.' },
    { asks: 'Can people use it without having to remember things?', score: 1, why: 'There is no login and no task with steps, no page asks for a sum, and each article explains the medical terms of our list anew.' },
    { asks: 'Is there help, and a way to ask for it?', score: 0, why: 'There is nobody to ask and no address for feedback yet; a device with a voice can read articles aloud.' },
    { asks: 'Can people fit it to themselves?', score: 1, why: 'Colours, letters, lines and short versions can be set and are kept on the device, and plain pages leave the tools of the browser at work.' },
  ],
} as const satisfies Sheet;
