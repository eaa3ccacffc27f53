const number = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 2 });

/** A group as signs. */
export type IconCount = {
  /** How many signs. */
  readonly of: number;
  /** How many of them had it. */
  readonly had: number;
  /** The same in per cent, before rounding to whole signs. */
  readonly percent: number;
  /** How many more may have had it, when a range was told. */
  readonly unsure: number;
  /** The same in words. */
  readonly words: string;
};

const most = 100;

function scaled(percent: number, told: string): IconCount {
  const had = Math.round(percent);
  const base = { of: most, had, percent, unsure: 0 };
  if (percent > 0 && had === 0) return { ...base, words: `fewer than 1 of 100${told}` };
  if (percent < 100 && had === most) return { ...base, words: `more than 99 of 100${told}` };
  return { ...base, words: percent === 0 ? `0 of 100${told}` : `about ${had} of 100${told}` };
}

/** A count as signs, one for each; above a hundred, as if they were a hundred. */
export function iconsOfCount(n: number, of: number): IconCount {
  if (of <= most) return { of, had: n, percent: (100 * n) / of, unsure: 0, words: `${n} of ${of}` };
  return scaled((100 * n) / of, ` (${number(n)} of ${number(of)})`);
}

/** A share in per cent as signs out of a hundred; with an upper end, the signs between are unsure. */
export function iconsOfShare(percent: number, upTo?: number): IconCount {
  if (upTo === undefined) return scaled(percent, Number.isInteger(percent) ? '' : ` (${number(percent)}%)`);
  const low = Math.round(percent);
  return { of: most, had: low, percent, unsure: Math.max(0, Math.round(upTo) - low), words: `${number(percent)} to ${number(upTo)} of 100` };
}

/** Among how many people there is one, such as 4 for 27 of 100; nothing where that would be off by more than 2 in 100. */
export function oneIn(ofHundred: number): number | undefined {
  const people = Math.round(100 / ofHundred);
  return people > 1 && Number.isFinite(people) && Math.abs(100 / people - ofHundred) <= 2 ? people : undefined;
}

/**
 * How many more or fewer than the compared group, in words. Nothing when the groups are not alike in size, or
 * when rounding to whole signs makes another difference than the shares have.
 */
export function differenceWords(group: IconCount, compared: IconCount): string | undefined {
  if (group.of !== compared.of) return undefined;
  const more = group.had - compared.had;
  if (group.of === most && Math.round(group.percent - compared.percent) !== more) return undefined;
  const every = `in every ${group.of}`;
  if (more === 0) return 'as many as in the group that it is compared with';
  const share = group.of === most ? oneIn(Math.abs(more)) : undefined;
  const side = more > 0 ? 'more' : 'fewer';
  return `${Math.abs(more)} ${side} ${every}${share === undefined ? '' : `: about 1 ${side} in every ${share}`}`;
}
