/** What XML 1.0 lets no text hold: control characters but tab and line ends, halves of a pair, and the last two places of the first plane. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/** The first character of a text that no XML file can hold, such as `U+0001`; undefined when there is none. */
export function forbiddenCharacter(text: string): string | undefined {
  const [found] = forbidden.exec(text) ?? [];
  return found === undefined ? undefined : `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
