import type { FigureEntry } from './entry';

/** Line art that explains. */
export const drawings = {
  'nmda-receptor': {
    kind: 'drawing',
    drawing: 'nmda-receptor',
    title: 'A dock for glutamate, and what ketamine does there',
    claims: ['ketamine-blocks-nmda', 'nmda-magnesium-plug'],
    panels: ['At rest', 'Open', 'With ketamine'],
    key: [
      { name: 'Glutamate', sentences: [{ claim: 'glutamate-nmda', says: 'A messenger that excites nerve cells.' }] },
      { name: 'The dock', sentences: [{ claim: 'glutamate-nmda', says: 'The NMDA receptor is one of the docks for glutamate.' }] },
      { name: 'Magnesium', sentences: [{ claim: 'nmda-magnesium-plug', says: 'At rest it blocks the way through.' }] },
      { name: 'The signal', sentences: [{ claim: 'nmda-raises-sensitivity', says: 'When these docks are active, pain pathways become more sensitive.' }] },
      { name: 'Ketamine', sentences: [{ claim: 'ketamine-blocks-nmda', says: 'It blocks the dock.' }] },
    ],
    inWords: [
      { claim: 'nmda-magnesium-plug', says: 'At rest magnesium blocks the dock; once it has left, glutamate can open the dock.' },
      { claim: 'ketamine-blocks-nmda', says: 'Ketamine blocks the dock as well.' },
    ],
    caution: 'Whether that is why ketamine can ease fibromyalgia pain is not settled.',
  },
} as const satisfies Readonly<Record<string, FigureEntry>>;
