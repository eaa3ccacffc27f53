/** What XML 1.0 lets stand in a text: no control characters but tab and line ends, no half of a pair, and neither of the last two places. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The first character of a text that no XML file can hold, as `U+0001`; undefined when there is none. */
export function forbiddenCharacter(text: string): string | undefined {
  const [found] = forbidden.exec(text) ?? [];
  return found === undefined ? undefined : `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * A text as it stands between tags, or between double quotes in them, in XML and HTML.
 * @throws Error that names a character which XML cannot hold, even escaped.
 */
export function markupText(text: string): string {
  const found = forbiddenCharacter(text);
  if (found !== undefined) throw new Error(`“${text}” has the character ${found}, which no feed can hold. Take it out.`);
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}
