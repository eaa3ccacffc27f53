import type { Sheet } from '@/lib/domain/sheet';

export const ipdas = {
  name: 'IPDAS',
  judges: 'Whether a page is a decision aid: six items to count as one, and six to be a safe one. An item has 1 point or none.',
  of: 'The page “decide”',
  best: 1,
  on: '2026-11-22',
  items: [
    { asks: 'Does it describe the condition?', score: 1, why: 'It says what fibromyalgia is.' },
    { asks: 'Does it state the decision?', score: 1, why: 'It says: try an infusion now, later, or not at all.' },
    { asks: 'Does it list the options?', score: 1, why: 'Infusion, other care, or waiting.' },
    { asks: 'Does it tell what speaks for each?', score: 1, why: 'In the picture of the three ways, and in the sections on each; at most length for the infusion.' },
    { asks: 'Does it tell what speaks against each?', score: 1, why: 'In the same places: harm for the infusion and for medicines, getting worse for waiting; for exercise no harm is told.' },
    { asks: 'Does it tell what the consequences are like to live through?', score: 1, why: 'It tells what people feel during and after an infusion, and how people fared over years.' },
    { asks: 'Are benefit and harm told in the same detail?', score: 1, why: 'A rule holds both sections to the same length, within a fifth.' },
    { asks: 'Does it cite its evidence?', score: 1, why: 'Every factual sentence does.' },
    { asks: 'Does it have a date?', score: 1, why: 'Of the check and of the last search.' },
    { asks: 'Does it say when it will be updated?', score: 1, why: 'It has the day of the next check.' },
    { asks: 'Does it tell how uncertain the chances are?', score: 1, why: 'Each claim about an effect has a level of certainty, and both sections on help and harm say how sure we are.' },
    { asks: 'Does it tell who paid for it?', score: 1, why: 'The foot of each page and a page of its own do.' },
  ],
} as const satisfies Sheet;
