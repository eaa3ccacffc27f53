import type { Sheet } from '@/lib/domain/sheet';

export const pematP = {
  name: 'PEMAT-P',
  judges: 'How easy printed or web information is to understand and to act on. An item has 1 point or none.',
  of: 'The articles under Evidence and Treatment together',
  best: 1,
  on: '2026-11-22',
  items: [
    { asks: 'Is the purpose evident?', score: 1, why: 'The title is the question.' },
    { asks: 'Does nothing distract from it?', score: 1, why: 'No advertising, no pop-ups, nothing that moves.' },
    { asks: 'Does it use everyday words?', score: 1, why: 'A rule keeps articles at US school grade 8 or below by two formulas (the second may be one above).' },
    { asks: 'Are medical terms explained where they are used?', score: 1, why: 'A rule asks for the explanation in or beside the first sentence that has the term; it knows the terms of our list only.' },
    { asks: 'Is the voice active?', score: 1, why: 'Most sentences are; no rule checks it.' },
    { asks: 'Are numbers clear?', score: 1, why: 'Most people are counted as “x of N”, with time and comparison; a few charts, open tables and sentences still have decimals or p-values.' },
    { asks: 'Is the reader spared sums?', score: 1, why: 'No page asks for one.' },
    { asks: 'Is it in short sections?', score: 1, why: 'Sections are a few short paragraphs each.' },
    { asks: 'Do headings inform?', score: 1, why: 'They are questions or answers.' },
    { asks: 'Is the order logical?', score: 1, why: 'The answer first, then what was found, harm, what is not known, questions.' },
    { asks: 'Is there a summary?', score: 1, why: 'The short version stands first.' },
    { asks: 'Do visual cues draw the eye to key points?', score: 1, why: 'The short version stands in a box, with its first sentence larger and bold; findings and emergencies are set apart too.' },
    { asks: 'Are there visual aids where they would help?', score: 1, why: 'All nine pages on evidence and all on treatment but the one on cost have a picture: people to count, a line of time, drawings of the day and the room, or charts.' },
    { asks: 'Are tables simple, with headings?', score: 1, why: 'All have headings of rows and columns. Tables of single studies have a caption; those under pictures are folded away and go by the title of the picture.' },
    { asks: 'Does it name at least one action?', score: 1, why: 'Treatment pages name what to ask, tell and bring.' },
    { asks: 'Does it speak to the reader?', score: 1, why: 'It says “you” and “your”.' },
    { asks: 'Are actions broken into steps?', score: 1, why: 'The pages on the visit, the day and going home go step by step.' },
    { asks: 'Is there something to use, such as a checklist?', score: 1, why: 'Lists of questions can be printed and taken along.' },
  ],
} as const satisfies Sheet;
