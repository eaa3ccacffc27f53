import type { Place } from '../articles/article';
import type { ContentFolder, RegistryFile } from '../articles/read';
import { oncePer } from '../domain/once-per';

/** The folders of `content/` that hold registries. */
export type RegistryName = 'sources' | 'studies' | 'estimates' | 'claims' | 'statements' | 'disagreements' | 'figures';

/** Registries with one file an entry; the others have one file a topic. */
export function hasFileEach(registry: RegistryName): boolean {
  return registry === 'sources' || registry === 'studies';
}

/** The files of a registry, without its index and its entry type. */
export function entryFiles(folder: ContentFolder, registry: RegistryName): readonly RegistryFile[] {
  return folder.registries.filter(
    ({ path }) =>
      path === `content/${registry}.ts` || (path.startsWith(`content/${registry}/`) && !/\/(index|entry|published|topics)\.ts$/.test(path)),
  );
}

/** A line without what stands in quotation marks. */
const unquoted = (line: string) => line.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`/g, "''");

/** Every place at which an entry begins: a key directly inside of the file's object, however it is indented. */
export const entriesIn = oncePer((file: RegistryFile): readonly { readonly id: string; readonly place: Place }[] => {
  let depth = 0;
  return file.text.split(/\r?\n/).flatMap((line, index) => {
    const key = depth === 1 ? /^(\s*)(?:'([^']+)'|"([^"]+)"|(\w+)): \{/.exec(line) : null;
    depth += (unquoted(line).match(/[{[(]/g) ?? []).length - (unquoted(line).match(/[\])}]/g) ?? []).length;
    const id = key?.[2] ?? key?.[3] ?? key?.[4];
    return id === undefined ? [] : [{ id, place: { path: file.path, line: index + 1, column: (key?.[1]?.length ?? 0) + 1 } }];
  });
});

/** Where an entry stands, and within it the first line that holds a given text. */
export function entryPlace(folder: ContentFolder, registry: RegistryName, id: string, text?: string): Place {
  const files = entryFiles(folder, registry);
  const file = hasFileEach(registry)
    ? files.find(({ path }) => path.endsWith(`/${id}.ts`))
    : files.find((candidate) => entriesIn(candidate).some((entry) => entry.id === id));
  if (!file) return { path: `content/${registry}/index.ts`, line: 1, column: 1 };
  const starts = hasFileEach(registry) ? [] : entriesIn(file);
  const index = starts.findIndex((entry) => entry.id === id);
  const start = starts[index]?.place.line ?? 1;
  const end = starts[index + 1]?.place.line;
  const lines = file.text.split(/\r?\n/);
  const offset = text === undefined ? -1 : lines.slice(start - 1, end === undefined ? undefined : end - 1).findIndex((line) => line.includes(text));
  if (text !== undefined && offset >= 0) {
    const column = (lines[start - 1 + offset]?.indexOf(text) ?? 0) + 1;
    return { path: file.path, line: start + offset, column };
  }
  return { path: file.path, line: start, column: starts[index]?.place.column ?? 1 };
}
