import { parseDocument, visit, type Document } from 'yaml';
import * as z from 'zod';
import { Day, Words } from '../domain/id';

/** What an article says about itself, between two lines of `---`, in YAML. */
export const FrontMatter = z
  .strictObject({
    /** The question that the article answers: its title on the page. */
    title: Words,
    /** One or two sentences for lists, search results and shared links. */
    summary: Words.max(220),
    /** Its place in the section: small numbers first. */
    order: z.int().positive(),
    /** The day on which it was first published. */
    published: Day,
    /** The last day on which every sentence was checked. */
    checked: Day,
    /** The last day on which we looked for new evidence. */
    searched: Day,
    /** The day by which it is to be checked again. */
    review: Day,
    /** Addresses of one to three pages to read next. */
    next: z.array(z.string().regex(/^\/.*\/$/, 'an address of this site, with / at both ends')).min(1).max(3).readonly(),
  })
  .readonly();
export type FrontMatter = z.infer<typeof FrontMatter>;

/** What is wrong with front matter; the line counts from 1 in the file. */
export type FrontMatterFault = { readonly line: number; readonly found: string; readonly expected: string };

/** Whether a field begins on a line: YAML wants a blank after the colon. */
const begins = (line: string, field: string): boolean => line === `${field}:` || line.startsWith(`${field}: `);

function faultOf(field: string | undefined, issue: z.core.$ZodIssue, lines: readonly string[]): string {
  if (field === undefined) return `front matter: ${issue.message}`;
  if (issue.code === 'unrecognized_keys') return `the field “${field}”, which articles do not have`;
  return lines.some((line) => begins(line, field)) ? `${field}: ${issue.message}` : `no field “${field}”`;
}

/** Where the first alias stands (`*name`, which repeats what has the anchor `&name`), as an offset. */
function firstAlias(document: Document): number | undefined {
  let at: number | undefined;
  visit(document, {
    Alias: (_key, { range }) => {
      at = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return at;
}

/** Reads front matter. Dates stay strings, and nothing in it is ever run. */
export function readFrontMatter(
  text: string,
): { readonly frontMatter: FrontMatter } | { readonly faults: readonly FrontMatterFault[] } {
  const fenced = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!fenced) {
    const firstLine = text.split(/\r?\n/, 1)[0] ?? '';
    return {
      faults: [
        {
          line: 1,
          found: text === '' ? 'an empty file' : firstLine === '---' ? 'front matter that never ends' : `“${firstLine.slice(0, 40)}” on the first line`,
          expected: 'YAML front matter between a first line --- and another line ---, without a language name',
        },
      ],
    };
  }
  const document = parseDocument(fenced[1] ?? '');
  if (document.errors.length > 0) {
    return {
      faults: document.errors.map((error) => ({
        line: (error.linePos?.[0].line ?? 1) + 1,
        found: (error.message.split('\n')[0] ?? error.message).replace(/ at line \d+.*$/, ''),
        expected: 'valid YAML; a text with a colon stands in quotation marks',
      })),
    };
  }
  const alias = firstAlias(document);
  if (alias !== undefined) {
    return {
      faults: [
        {
          line: (fenced[1] ?? '').slice(0, alias).split('\n').length + 1,
          found: 'a value that begins with *, which YAML takes for the name of another value',
          expected: 'the value itself; a text that begins with * stands in quotation marks',
        },
      ],
    };
  }
  const checked = FrontMatter.safeParse(document.toJS());
  if (checked.success) return { frontMatter: checked.data };
  const lines = (fenced[1] ?? '').split(/\r?\n/);
  return {
    faults: checked.error.issues.map((issue) => {
      const field = issue.code === 'unrecognized_keys' ? issue.keys[0] : issue.path[0]?.toString();
      const at = lines.findIndex((line) => field !== undefined && begins(line, field));
      return {
        line: at < 0 ? 1 : at + 2,
        found: faultOf(field, issue, lines),
        expected: `the fields ${Object.keys(FrontMatter.unwrap().shape).join(', ')}, each as lib/articles/front-matter.ts describes it`,
      };
    }),
  };
}
