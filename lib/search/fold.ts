const letters: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l' };

/** A text in lower case without accents, so that “Sorensen” finds “Sörensen”. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøđł]/g, (letter) => letters[letter] ?? letter)
    .replace(/['’]s\b/g, '');
}

/** The words of a text, folded. Figures keep their decimal point; hyphens part words. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/\p{N}+(?:\.\p{N}+)+|[\p{L}\p{N}]+/gu) ?? [];
}

/** A folded word without the ending of its plural: “infusions” and “infusion” are one. */
export function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return word.replace(/(?<=s|x|z|ch|sh)es$|s$/, '');
}

const empty = new Set(
  'a about after am an and any are as at be been but by can could did do does for from get had has have how i if in into is it its me my of on or should so than that the their them then there these they this to was were what when where which while who why will with would you your'.split(
    ' ',
  ),
);

/** A folded word as the index keeps it; null when it says too little to search for. */
export function termOf(word: string): string | null {
  return empty.has(word) ? null : singular(word);
}
