import type { Place } from '../articles/article';

/** Something that a rule found wrong, told so that its author can mend it. */
export type Problem = {
  readonly rule: string;
  readonly place: Place;
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
};

/** One line for a terminal: `path:line:col rule what was found · expected · how to mend`. */
export function problemLine({ rule, place, found, expected, mend }: Problem): string {
  return `${place.path}:${place.line}:${place.column} ${rule} ${found} · expected ${expected} · ${mend}`;
}

/** All problems, in the order of files and lines, with their number. */
export function report(problems: readonly Problem[]): string {
  const sorted = [...problems].sort(
    (a, b) =>
      a.place.path.localeCompare(b.place.path) || a.place.line - b.place.line || a.place.column - b.place.column,
  );
  const count = sorted.length === 1 ? '1 problem' : `${sorted.length} problems`;
  return [...sorted.map(problemLine), '', `${count}. Nothing was built.`].join('\n');
}

/** Thrown when content breaks rules; carries every problem. */
export class ContentRefused extends Error {
  override readonly name = 'ContentRefused';

  constructor(readonly problems: readonly Problem[]) {
    super(report(problems));
  }
}
