import type { Content } from '../domain/content';
import type { Mark, Row } from '../domain/figure-row';
import { markWords } from './row-words';

/** A time that an estimate gives in minutes after the treatment stands there, as in every other figure; its words stay those of its source. */
function onOneClock({ claims, estimates }: Content, mark: Mark, claim: string): Mark {
  const words = markWords(mark);
  const times = (claims[claim]?.estimates ?? []).flatMap((id) => estimates[id]?.time ?? []).filter((time) => time.words.includes(words));
  const minutes = new Set(times.map((time) => time.minutes));
  const [only] = minutes;
  return 'at' in mark.span && minutes.size === 1 && only !== undefined && only > 0 ? { ...mark, span: { ...mark.span, at: only }, unit: 'minutes' } : mark;
}

/** The marks of a row as they are drawn. */
export function drawnMarks(content: Content, row: Row): readonly Mark[] {
  if ('statement' in row) return row.marks;
  return row.marks.map((mark) => onOneClock(content, mark, mark.claim ?? row.claim));
}
