import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import type { ArticleFile } from '../articles/article';
import { readContent } from '../articles/read';
import type { Content } from '../domain/content';
import { buildLibrary } from '../library';
import { soundWords } from './sound-words';

/** The registries as they lie on disk now: each import of this kind has modules of its own. */
async function freshContentAt(root: string): Promise<Content> {
  return (await tsImport(pathToFileURL(resolve(join(root, 'content/index.ts'))).href, import.meta.url)) as Content;
}

/**
 * Checks content again and again, and takes apart anew only what has changed: registries are
 * loaded again when one of their files differs, articles parsed again one by one.
 * @returns a function that checks once and gives what there is to say, which is what `npm run check` says.
 */
export function contentChecker(root: string): () => Promise<string> {
  let known: ReadonlyMap<string, ArticleFile> = new Map();
  let content: Content | undefined;
  let loaded = '';
  return async () => {
    try {
      const folder = readContent(root);
      const written = JSON.stringify(folder.registries);
      if (!content || written !== loaded) content = await freshContentAt(root);
      loaded = written;
      const articles = folder.articles.map((file) => {
        const before = known.get(file.path);
        return before?.text === file.text ? before : file;
      });
      known = new Map(articles.map((file) => [file.path, file]));
      return soundWords(buildLibrary(content, { ...folder, articles }));
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };
}
