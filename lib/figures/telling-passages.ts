import { splitPassage } from '../domain/address';
import type { Content } from '../domain/content';
import type { Mark, Row } from '../domain/figure-row';
import { endsOf } from '../domain/span';
import { oneOf } from './row-words';

type Registries = Pick<Content, 'claims' | 'sources'>;

const unitsIn: Readonly<Record<Mark['unit'], string>> = {
  ...oneOf,
  'mg for each kg': 'mg(?:/kg| for each k)',
  mg: 'mg(?!/kg| for each)',
};

const endsIn = ({ span }: Mark) => {
  const { low, high } = endsOf(span);
  return [low, high].filter((end) => end !== undefined);
};

/** Whether words tell a mark: all of its numbers, and its unit right behind the last. */
function tells(words: string, mark: Mark): boolean {
  const ends = endsIn(mark);
  const number = (end: number) => `(?<![\\d.,])${String(end).replace('.', '\\.')}(?![\\d.]*\\d)`;
  return ends.every((end) => new RegExp(number(end)).test(words)) && new RegExp(`${number(ends.at(-1) ?? 0)}[ -]${unitsIn[mark.unit]}`).test(words);
}

/** The passages that support a claim. */
export function supporting({ claims }: Pick<Content, 'claims'>, id: string): readonly string[] {
  return (claims[id]?.evidence ?? []).filter(({ stance }) => stance === 'supports').map(({ passage }) => passage);
}

/** The narrowest that can be told: places whose words tell the mark, else those that hold its numbers, else all that support its claim. */
function passagesOfMark(content: Registries, mark: Mark, claim: string): readonly string[] {
  const all = supporting(content, claim);
  const passageAt = (address: string) => {
    const { source, passage } = splitPassage(address);
    return content.sources[source]?.passages[passage];
  };
  const inWords = all.filter((address) => tells(passageAt(address)?.says ?? '', mark));
  if (inWords.length > 0) return inWords;
  const held = all.filter((address) => endsIn(mark).every((end) => passageAt(address)?.figures?.includes(end)));
  return held.length > 0 ? held : all;
}

/**
 * The places that tell the numbers of a row themselves. Those that limit what its claims say, or tell other numbers
 * of them, are context: readers find them with the claim. A row without a number rests on all that supports its claim.
 */
export function tellingPassages(content: Registries, row: Extract<Row, { claim: string }>): readonly string[] {
  const told = row.marks.flatMap((mark) => passagesOfMark(content, mark, mark.claim ?? row.claim));
  return [...new Set(row.marks.length > 0 ? told : supporting(content, row.claim))];
}
