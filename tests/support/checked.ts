import { readContent } from '@/lib/articles/read';
import { ContentRefused } from '@/lib/checks/problem';
import { soundWords } from '@/lib/cli/sound-words';
import type { Content } from '@/lib/domain/content';
import { buildLibrary } from '@/lib/library';
import { evaluated } from './evaluated';

/** What `npm run check` says of the content below a root, without a process of its own: a second for each would be minutes for all. */
export async function checkedWords(root: string): Promise<string> {
  try {
    return soundWords(buildLibrary((await evaluated({ entryPoints: [`${root}/content/index.ts`] })) as Content, readContent(root)));
  } catch (error) {
    if (error instanceof ContentRefused) return error.message;
    throw error;
  }
}
