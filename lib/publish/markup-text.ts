import { forbiddenCharacter } from '../domain/characters';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * A text as it stands between tags, or between double quotes in them, in XML and HTML.
 * @throws Error that names a character which XML cannot hold, even escaped.
 */
export function markupText(text: string): string {
  const found = forbiddenCharacter(text);
  if (found !== undefined) throw new Error(`“${text}” has the character ${found}, which no feed can hold. Take it out.`);
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}
