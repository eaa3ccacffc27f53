import { inspect } from 'node:util';
import type { ParsedArticle, Place } from '@/lib/articles/article';
import type { RegistryFile } from '@/lib/articles/read';
import type { Rule, Scope } from '@/lib/checks/rule';
import type { Content } from '@/lib/domain/content';
import { aScope } from './scope';

/** What a rule tells of a problem, with the text that stands at its place up to the end of the line; the path where no line is known. */
export type Told = { readonly at: string; readonly found: string; readonly expected: string; readonly mend: string };

const inFilesOfTheirOwn = ['sources', 'studies'] as const;
const inOneFile = ['estimates', 'claims', 'statements', 'disagreements', 'figures'] as const;

/** An entry, or a registry, as the text of a file of content: each field on a line of its own. */
const fileOf = (path: string, value: unknown): RegistryFile => ({ path, text: `export const all = ${inspect(value, { compact: false, depth: Infinity })};\n` });

/** What a rule looks at: sound content but for the given registries, all of it written out in files. */
export function aWrittenScope(content: Partial<Content> = {}, articles: readonly ParsedArticle[] = []): Scope {
  const scope = aScope(articles, content);
  const registries = [
    ...inFilesOfTheirOwn.flatMap((registry) => Object.entries(scope.content[registry]).map(([id, entry]) => fileOf(`content/${registry}/${id}.ts`, entry))),
    ...inOneFile.map((registry) => fileOf(`content/${registry}/all.ts`, scope.content[registry])),
  ];
  return { ...scope, folder: { ...scope.folder, registries } };
}

function textAt({ folder }: Scope, { path, line, column }: Place): string {
  const file = [...folder.articles, ...folder.registries, { path: 'content/ledger.json', text: folder.ledger }].find((each) => each.path === path);
  return file?.text.split('\n')[line - 1]?.slice(column - 1) ?? `${path}:${line}:${column}`;
}

/** All that a rule finds wrong. Throws when a problem does not say what was found, what was expected or how to mend it. */
export function problemsOf(rule: Rule, scope: Scope): readonly Told[] {
  return rule.check(scope).map(({ place, found, expected, mend }) => {
    if ([found, expected, mend].includes('')) throw new Error(`A problem leaves something out: ${JSON.stringify({ found, expected, mend })}`);
    return { at: textAt(scope, place), found, expected, mend };
  });
}
