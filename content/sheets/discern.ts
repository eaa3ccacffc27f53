import type { Sheet } from '@/lib/domain/sheet';

export const discern = {
  name: 'DISCERN',
  judges: 'How far information on a treatment can be trusted to help with a choice.',
  of: 'The guide as a whole, on ketamine infusions for fibromyalgia',
  best: 5,
  on: '2026-11-22',
  items: [
    { asks: 'Are the aims clear?', score: 4, why: 'Each title is the question that the page answers; the aims are not set out as a list.' },
    { asks: 'Does it reach its aims?', score: 4, why: 'Each page answers its title, as far as an answer is known.' },
    { asks: 'Is it relevant to readers?', score: 4, why: 'It asks what people ask before an infusion; no patient has tested it yet.' },
    { asks: 'Are the sources clear?', score: 5, why: 'Every factual sentence leads to its source and the place in it.' },
    { asks: 'Is it clear when the information is from?', score: 5, why: 'Each page has the dates of its check, of the last search and of the next check; each source has its year.' },
    { asks: 'Is it balanced?', score: 4, why: 'Benefit and harm get the same room on the decision page, and each claim has the strongest finding against it; nobody from outside has judged it.' },
    { asks: 'Does it name further help?', score: 4, why: 'It gives questions for the clinic, the sources, what to read next and whom to call in danger; it names no support groups.' },
    { asks: 'Does it tell what is uncertain?', score: 5, why: 'Each claim about an effect has a level of certainty, and each page has “What nobody knows yet”.' },
    { asks: 'Does it tell how each treatment works?', score: 4, why: 'For ketamine at length, in a section of its own; for other care little is told of how it works.' },
    { asks: 'Does it tell the benefits of each treatment?', score: 4, why: 'For ketamine with numbers of people; for approved medicines with a few numbers; for exercise here only that a guideline recommends it.' },
    { asks: 'Does it tell the risks of each treatment?', score: 4, why: 'For ketamine at length; for two medicines with numbers; for exercise and talking therapy nothing.' },
    { asks: 'Does it tell what happens without treatment?', score: 4, why: 'The decision page tells from three studies how people fared over time, for better and for worse; we found no study over years of people without any care.' },
    { asks: 'Does it tell how treatment affects daily life?', score: 4, why: 'It tells the few results that we found on daily life, what the day of an infusion and the first night are like, and what is not known.' },
    { asks: 'Is it clear that there is more than one choice?', score: 5, why: 'The decision page sets infusion, other care and waiting side by side.' },
    { asks: 'Does it support a decision made together?', score: 5, why: 'Each treatment page ends with questions to ask, and the decision page asks what matters to the reader.' },
    { asks: 'How good is it overall?', score: 4, why: 'Our own judgement of our own work, so take it with care.' },
  ],
} as const satisfies Sheet;
