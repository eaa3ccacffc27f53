import * as z from 'zod';
import { Words } from './id';

/** Where in a document a passage stands. */
export const Locator = z
  .discriminatedUnion('kind', [
    z.strictObject({
      /** In the abstract. */
      kind: z.literal('abstract'),
    }),
    z.strictObject({
      /** Under a heading. */
      kind: z.literal('section'),
      /** The heading as printed. */
      heading: Words,
      /** The paragraph, counted from 1 over the whole document. */
      paragraph: z.int().positive().optional(),
    }),
    z.strictObject({
      /** Before the first heading. */
      kind: z.literal('opening'),
      /** The paragraph, counted from 1. */
      paragraph: z.int().positive(),
    }),
    z.strictObject({
      /** On a page. */
      kind: z.literal('page'),
      /** The page number as printed. */
      page: Words,
    }),
    z.strictObject({
      /** In a table. */
      kind: z.literal('table'),
      /** The table's label as printed. */
      label: Words,
      /** The row, as the table names it. */
      row: Words.optional(),
    }),
    z.strictObject({
      /** In the title itself. */
      kind: z.literal('title'),
    }),
    z.strictObject({
      /** Not seen in the document itself: another document reports it. */
      kind: z.literal('reported'),
      /** What reports it, in words. */
      by: Words,
    }),
  ])
  .readonly();
export type Locator = z.infer<typeof Locator>;

/** The place in words, as a reader sees it. */
export function locatorWords(locator: Locator): string {
  switch (locator.kind) {
    case 'abstract':
      return 'Abstract';
    case 'title':
      return 'Title';
    case 'opening':
      return `Before the first heading, paragraph ${locator.paragraph}`;
    case 'page':
      return `Page ${locator.page}`;
    case 'section': {
      const where = `Section “${locator.heading}”`;
      return locator.paragraph === undefined ? where : `${where}, paragraph ${locator.paragraph}`;
    }
    case 'table':
      return locator.row === undefined ? locator.label : `${locator.label}, row “${locator.row}”`;
    case 'reported':
      return `Not read there. Reported by ${locator.by}`;
    default:
      return locator satisfies never;
  }
}
