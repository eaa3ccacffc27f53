import * as z from 'zod';
import { handoutFile } from '@/lib/domain/handout';
import { itemName } from '@/lib/domain/handout-address';

const Keyed = z.record(z.string(), z.unknown());
const Article = z.looseObject({ short: z.unknown().optional(), parts: Keyed });

/**
 * The names, as addresses write them, of all that handouts can show.
 * @param files The data files of handouts: their names and their texts.
 */
export function handoutNames(files: readonly { readonly name: string; readonly text: string }[]): ReadonlySet<string> {
  const names = files.flatMap(({ name, text }) => {
    if (name === handoutFile.claims) return Object.keys(Keyed.parse(JSON.parse(text))).map((id) => itemName({ kind: 'claim', id }));
    const [, section, slug] = /^handout--(.+?)--(.+)\.json$/.exec(name) ?? [];
    if (section === undefined || slug === undefined) return [];
    const article = `${section}/${slug}`;
    const { short, parts } = Article.parse(JSON.parse(text));
    return [...(short === undefined ? [] : [itemName({ kind: 'short', article })]), ...Object.keys(parts).map((anchor) => itemName({ kind: 'part', article, anchor }))];
  });
  return new Set(names);
}
