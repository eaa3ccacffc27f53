import type { Sheet } from '@/lib/domain/sheet';

export const pifTick = {
  name: 'PIF TICK',
  judges: 'How an organisation makes its health information. A criterion has 1 point or none; the finer points under each are not public, so we scored by their public summary.',
  of: 'The whole site and how it is made',
  best: 1,
  on: '2026-11-22',
  items: [
    { asks: 'Is there one written way of making the information, and is it kept to?', score: 1, why: 'The rules are public, a program holds every page to them, and each claim keeps its older versions.' },
    { asks: 'Are those who make it trained, and helped to go on learning?', score: 0, why: 'Nobody is trained for it: software drafted the text, and no operator is there yet.' },
    { asks: 'Does it meet a real need?', score: 0, why: 'We think so, but nobody with fibromyalgia was asked what they need.' },
    { asks: 'Does it rest on sound, recent evidence, told clearly?', score: 1, why: 'Every fact names its source and each effect its certainty, with the day of the last search; most papers we know from their summaries only, and no clinician has checked them.' },
    { asks: 'Did the people it is for help to make it?', score: 0, why: 'No person with fibromyalgia has had a part in it or tested it.' },
    { asks: 'Is it made for people with different languages, reading skills and access needs?', score: 0, why: 'The words are plain, but it is in English only, cannot be listened to on the site, and has no easy-read version.' },
    { asks: 'Is it clear, and easy to get at and to move through?', score: 1, why: 'The short version stands first, headings are questions, and all pages have the same build; there is no search yet.' },
    { asks: 'Can readers say what they think of it?', score: 0, why: 'There is no address to write to yet.' },
    { asks: 'Is it brought to the people who need it?', score: 0, why: 'It is not made known anywhere yet.' },
    { asks: 'Is it measured whether it makes a difference?', score: 0, why: 'Nothing is measured: the site counts no visits, and no reader has been asked.' },
  ],
} as const satisfies Sheet;
