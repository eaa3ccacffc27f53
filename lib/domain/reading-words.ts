import type { readingSettings, ReadingSetting } from './reading-settings';

type Words = { readonly [Name in ReadingSetting]: { readonly legend: string; readonly values: Readonly<Record<(typeof readingSettings)[Name][number], string>> } };

/** What a reader reads beside each setting and each of its values. */
export const readingWords: Words = {
  theme: {
    legend: 'Colours',
    values: { device: 'as my device', light: 'light', dark: 'dark', calm: 'calm: warm and dim' },
  },
  size: { legend: 'Letters', values: { normal: 'as they are', large: 'larger', larger: 'larger still' } },
  spacing: { legend: 'Space between lines', values: { normal: 'as it is', wide: 'more' } },
  width: { legend: 'Length of lines', values: { normal: 'as it is', narrow: 'shorter', wide: 'longer' } },
  length: { legend: 'Articles', values: { full: 'whole', short: 'the short version only' } },
};
