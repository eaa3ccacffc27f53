import { readContent } from '@/lib/articles/read';
import { ContentRefused } from '@/lib/checks/problem';
import { contentAt } from '@/lib/cli/content';
import { soundWords } from '@/lib/cli/sound-words';
import { buildLibrary } from '@/lib/library';

/** What `npm run check` says of the content below a root, without a process of its own: a second for each would be minutes for all. */
export async function checkedWords(root: string): Promise<string> {
  try {
    return soundWords(buildLibrary(await contentAt(root), readContent(root)));
  } catch (error) {
    if (error instanceof ContentRefused) return error.message;
    throw error;
  }
}
