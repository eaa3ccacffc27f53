import type { Rule } from './rule';

/** No article comes near this; a file that does was not written by a person. */
const mostCharacters = 200_000;

/** An article is a plain file with plain line ends. */
export const plainText: Rule = {
  id: 'plain-text',
  correct: 'An article is UTF-8 text without a byte-order mark, with LF line ends, of at most 200,000 characters.',
  needsValidEntries: false,
  check: ({ folder }) =>
    folder.articles.flatMap(({ path, text }) => {
      const at = (line: number, column = 1) => ({ path, line, column });
      const crlf = text.indexOf('\r');
      const broken = text.indexOf('\uFFFD');
      const lineOf = (index: number) => text.slice(0, index).split(/\r\n|\r|\n/).length;
      return [
        ...(text.startsWith('\uFEFF')
          ? [{ place: at(1), found: 'a byte-order mark', expected: 'none', mend: 'save the file as “UTF-8” without BOM' }]
          : []),
        ...(crlf >= 0
          ? [
              {
                place: at(lineOf(crlf)),
                found: 'a Windows line end (CRLF)',
                expected: 'line ends of LF only',
                mend: 'set the editor to LF, or run: git add --renormalize .',
              },
            ]
          : []),
        ...(broken >= 0
          ? [
              {
                place: at(lineOf(broken)),
                found: 'bytes that are not UTF-8',
                expected: 'UTF-8 text',
                mend: 'save the file again as UTF-8',
              },
            ]
          : []),
        ...(text.length > mostCharacters
          ? [
              {
                place: at(1),
                found: `${text.length.toLocaleString('en')} characters`,
                expected: `at most ${mostCharacters.toLocaleString('en')}`,
                mend: 'split the article; a reader who is tired cannot finish it',
              },
            ]
          : []),
      ];
    }),
};

/** Whether an article can be taken apart at all. */
export function isPlainText(text: string): boolean {
  return !text.startsWith('\uFEFF') && !text.includes('\r') && text.length <= mostCharacters;
}
