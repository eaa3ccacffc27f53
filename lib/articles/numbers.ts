const words: Readonly<Record<string, number>> = {
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  hundred: 100,
  thousand: 1000,
};

/** A number in a text, as written and as a value without its sign. */
export type NumberInText = { readonly written: string; readonly value: number };

/** Numbers in digits. Digits inside a name, such as `CB1` or `NG193`, are not numbers. */
export function digitsIn(text: string): readonly NumberInText[] {
  const found = text.match(/(?<![\p{L}\d.,])\d+(?:,\d{3})*(?:\.\d+)?/gu) ?? [];
  return found.map((written) => ({ written, value: Number(written.replaceAll(',', '')) }));
}

/** Numbers in digits or in words; "one" and "two" are too common as words to be counted. */
export function numbersIn(text: string): readonly NumberInText[] {
  const inWords = (text.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap((written) => {
    const value = words[written];
    return value === undefined ? [] : [{ written, value }];
  });
  return [...digitsIn(text), ...inWords];
}
