import type { Grade } from './claim';

/** How each level of certainty is told in a sentence about an effect (after GRADE’s plain-language wording). */
export const certaintyWording: Readonly<Record<Grade, string>> = {
  high: 'We say that it does: “eases pain”.',
  moderate: 'We say that it probably does: “probably eases pain”.',
  low: 'We say that it may: “may ease pain”.',
  'very-low': 'We say what one small study saw, or that we cannot tell.',
};

const plain = [
  'boosts?',
  'causes?',
  'cures?',
  'eases?',
  'heals?',
  'helps?',
  'improves?',
  'increases?',
  'leads? to',
  'lowers',
  'prevents?',
  'raises?',
  'reduces?',
  'relieves?',
  'reverses?',
  'works?',
].join('|');
const softened =
  /\b(about|can|cannot|clear|could|disputed|hardly|if|likely|may|might|no|not|often|probably|seems?|some|suggests?|that|unclear|warns?|whether|who|without)\b/i;

/** A verb that promises an effect, in a sentence that nothing softens; undefined when there is none. */
export function promiseIn(text: string): string | undefined {
  const promise = new RegExp(`\\b(${plain})\\b`, 'i').exec(text)?.[0];
  return promise !== undefined && !softened.test(text) ? promise : undefined;
}

/** A word that calls a question settled. */
export function settledIn(text: string): string | undefined {
  return /\b(shows?|showed|shown|proves?|proved|proven|establish(?:es|ed)|confirms?|confirmed)\b/i.exec(text)?.[0];
}
