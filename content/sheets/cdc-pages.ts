import type { PageScore } from '@/lib/domain/sheet';

/** The CDC Clear Communication Index, page by page: what applies, and what a page misses. */
export const cdcPages = {
  '/evidence/does-it-help/': {
    applies: 20,
    missed: [
      { item: 'It always uses words that readers use', why: 'The findings at a glance use “pooled trials”, “selectively reported” and “S-ketamine” before or without an explanation, and “placebo” and “sedative” are explained only in later parts.' },
      { item: 'Its numbers are of a kind that readers know', why: 'The findings at a glance give 15.79, 32.09 and 0.51 points, twice each, and the rounded figures come only four parts later.' },
    ],
  },
  '/evidence/graven-nielsen-2000/': {
    applies: 15,
    missed: [],
  },
  '/evidence/how-long-does-relief-last/': {
    applies: 18,
    missed: [
      { item: 'It always uses words that readers use', why: '“High risk of bias”, “a model” (twice), “placebo-controlled trials” and “abstract” stand in the open text and pictures and are not explained.' },
    ],
  },
  '/evidence/how-to-read-a-study/': {
    applies: 19,
    missed: [],
  },
  '/evidence/noppers-2011/': {
    applies: 15,
    missed: [],
  },
  '/evidence/other-studies/': {
    applies: 16,
    missed: [
      { item: 'It always uses words that readers use', why: '“Systematic review”, “controlled trial”, “case reports”, “medial frontal gyrus” and “no longer significant”, in what web pages tell, are not explained.' },
    ],
  },
  '/evidence/reviews-and-guidelines/': {
    applies: 16,
    missed: [
      { item: 'A visual supports the main message', why: 'Its two charts show how large effects were in many kinds of pain; none shows that the reviews looked at different things, and the review on fibromyalgia is in neither.' },
    ],
  },
  '/evidence/sorensen-studies/': {
    applies: 15,
    missed: [],
  },
  '/evidence/trials-under-way/': {
    applies: 19,
    missed: [
      { item: 'A visual supports the main message', why: 'Its one picture counts people in finished studies; none shows the trials under way.' },
    ],
  },
  '/treatment/choosing-a-clinic/': {
    applies: 20,
    missed: [],
  },
  '/treatment/cost-and-access/': {
    applies: 20,
    missed: [],
  },
  '/treatment/decide/': {
    applies: 20,
    missed: [
      { item: 'Readers need not do sums', why: 'In the picture of the three ways, pregabalin’s help is told as 23% and 14% and its harm as “25 more in every 100”, so comparing them takes a sum.' },
    ],
  },
  '/treatment/dose-length-number/': {
    applies: 20,
    missed: [
      { item: 'Its numbers are of a kind that readers know', why: 'Doses such as 0.35 mg for each kilogram are not numbers of daily life, and the picture has no others for dose by weight.' },
    ],
  },
  '/treatment/first-visit/': {
    applies: 19,
    missed: [],
  },
  '/treatment/going-home/': {
    applies: 19,
    missed: [
      { item: 'The first section sums up what matters most, on one screen', why: 'The emergency box is longer than one screen of a phone, and the short version comes after it.' },
    ],
  },
  '/treatment/if-it-fails-or-fades/': {
    applies: 20,
    missed: [],
  },
  '/treatment/infusion-day/': {
    applies: 20,
    missed: [],
  },
  '/treatment/is-it-for-me/': {
    applies: 20,
    missed: [
      { item: 'A visual supports the main message', why: 'Its only picture shows how many women were in the studies, and not that a clinician has to check you.' },
    ],
  },
  '/treatment/medicines-to-mention/': {
    applies: 20,
    missed: [],
  },
  '/treatment/side-effects/': {
    applies: 20,
    missed: [],
  },
  '/treatment/with-other-treatments/': {
    applies: 20,
    missed: [
      { item: 'A visual supports the main message', why: 'Its only picture is about ketamine with magnesium, and not about exercise or talking therapy.' },
    ],
  },
} as const satisfies Readonly<Record<string, PageScore>>;
