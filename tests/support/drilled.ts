import { resolve } from 'node:path';
import * as loaded from '@/content';
import { parseArticle } from '@/lib/articles/parse';
import { readContent, type RegistryFile } from '@/lib/articles/read';
import { entriesIn, hasFileEach } from '@/lib/checks/entry-place';
import { runsOf } from '@/lib/checks/own-words';
import type { Scope } from '@/lib/checks/rule';
import type { Content } from '@/lib/domain/content';
import { fingerprint, Ledger } from '@/lib/domain/ledger';
import type { Mistake } from '../content/drill/mistake';
import { evaluated } from './evaluated';

const content: Content = loaded;
const folder = readContent('.');

function parsed(files: Scope['folder']['articles']): Pick<Scope, 'articles' | 'faults'> {
  const results = files.map(parseArticle);
  return {
    articles: results.flatMap((result) => ('article' in result ? [result.article] : [])),
    faults: results.flatMap((result) => ('faults' in result ? result.faults : [])),
  };
}

/** The real content as it is, as rules see it. */
export const sound: Scope = { content, folder, ...parsed(folder.articles) };

/** The line of a text in a file of the content. */
export function lineIn(file: string, text: string): number {
  const all = [...folder.articles, ...folder.registries, { path: 'content/ledger.json', text: folder.ledger }];
  const before = all.find(({ path }) => path === file)?.text.split(text);
  if (before === undefined || before.length < 2) throw new Error(`${file} no longer has “${text}”. Let the drill make this mistake elsewhere.`);
  return (before[0] ?? '').split('\n').length;
}

/** What a file of a registry exports, evaluated without being written. */
async function exportsOf(file: RegistryFile): Promise<unknown> {
  const stdin = { contents: file.text, loader: 'ts', resolveDir: resolve(file.path, '..') } as const;
  return Object.values((await evaluated({ stdin })) as object)[0];
}

type Entries = Readonly<Record<string, never>>;
type Name = 'sources' | 'studies' | 'estimates' | 'claims' | 'statements' | 'disagreements' | 'figures';

/** The content with what a changed file exports in the place of what it exported before. */
async function contentWith(before: RegistryFile, after: RegistryFile): Promise<Content> {
  const exported = await exportsOf(after);
  const [, name = '', id = ''] = /^content\/([\w-]+)(?:\/([\w-]+))?\.ts$/.exec(before.path) ?? [];
  if (name === 'site') return { ...content, site: exported as Content['site'] };
  const registry = name as Name;
  const entries = (hasFileEach(registry) ? { [id]: exported } : exported) as Entries;
  const gone = new Set(hasFileEach(registry) ? [] : entriesIn(before).map((entry) => entry.id));
  const kept = Object.entries(content[registry]).filter(([key]) => !gone.has(key));
  const changed: Content = { ...content, [registry]: { ...Object.fromEntries(kept), ...entries } };
  if (registry !== 'claims') return changed;
  const topics = Object.entries(content.topics).map(([key, topic]) => [key, Object.keys(topic.claims).some((claim) => gone.has(claim)) ? { ...topic, claims: entries } : topic]);
  return { ...changed, topics: Object.fromEntries(topics) as Content['topics'] };
}

const ledger = Ledger.parse(JSON.parse(folder.ledger));

/** As after `npm run record` and a word on what changed: the ledger alone then notices nothing. */
function recorded(changed: Content): Pick<Scope, 'content' | 'folder'> {
  const edited = Object.entries(changed.claims).filter(([id, claim]) => ledger[id] && ledger[id].versions.at(-1)?.hash !== fingerprint(claim));
  if (edited.length === 0) return { content: changed, folder };
  const versions = edited.map(([id, claim]) => {
    const version = { on: claim.checked, hash: fingerprint(claim), text: claim.text, ...(claim.certainty ? { grade: claim.certainty.grade } : {}) };
    return [id, { ...ledger[id], versions: [...(ledger[id]?.versions ?? []), version] }];
  });
  const told = edited.map(([id, claim]) => [id, { ...claim, changes: [...claim.changes, { on: claim.changes.at(-1)?.on ?? claim.since, what: 'Its wording was changed.' }] }]);
  return {
    content: { ...changed, claims: { ...changed.claims, ...Object.fromEntries(told) } },
    folder: { ...folder, ledger: JSON.stringify({ ...ledger, ...Object.fromEntries(versions) }, null, 2) },
  };
}

/**
 * The real content with one mistake, made in memory as its author would make it in the file, and recorded.
 * @throws Error when the content no longer has the text that is to be replaced.
 */
export async function drilled({ file, replace, by, theirs }: Mistake): Promise<Scope> {
  lineIn(file, replace);
  const edit = <Text extends { readonly text: string }>(before: Text): Text => ({ ...before, text: before.text.replace(replace, () => by) });
  if (file === 'content/ledger.json') return { ...sound, folder: { ...folder, ledger: folder.ledger.replace(replace, () => by) } };
  const article = folder.articles.find(({ path }) => path === file);
  if (article) {
    const known: Content = theirs === undefined ? content : { ...content, pageRuns: [...content.pageRuns, ...runsOf(theirs)] };
    const { articles, faults } = parsed([edit(article)]);
    return { content: known, folder, faults, articles: [...sound.articles.filter(({ path }) => path !== file), ...articles] };
  }
  const before = folder.registries.find(({ path }) => path === file);
  if (!before) throw new Error(`There is no ${file}.`);
  const after = edit(before);
  const scope = recorded(await contentWith(before, after));
  return { ...sound, ...scope, folder: { ...scope.folder, registries: folder.registries.map((each) => (each === before ? after : each)) } };
}
