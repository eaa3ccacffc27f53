import type { EstimateEntry } from './entry';

export const colinaVargas2023 = {
  'colina-vargas-2023-psychiatric': {
    study: 'colina-vargas-2023',
    passage: 'colina-vargas-2023#harms',
    measure: 'count',
    counted: 'people',
    outcome: 'Some psychiatric symptoms',
    time: { words: 'Time not given in what we read' },
    arms: { everyone: { n: 6, of: 101 } },
    caution: 'No comparison group. Other causes in hospital patients cannot be told apart.',
  },
  'colina-vargas-2023-nausea': {
    study: 'colina-vargas-2023',
    passage: 'colina-vargas-2023#harms',
    measure: 'count',
    counted: 'people',
    outcome: 'Nausea or vomiting',
    time: { words: 'Time not given in what we read' },
    arms: { everyone: { n: 4, of: 101 } },
    caution: 'No comparison group. Other causes in hospital patients cannot be told apart.',
  },
} as const satisfies Record<string, EstimateEntry>;
