import { ContentUnreadable, readContent } from '../articles/read';
import { ContentRefused } from '../checks/problem';
import { buildLibrary } from '../library';
import { contentAt } from './content';
import { soundWords } from './sound-words';

/** `npm run check [-- <root>]`: holds content against every rule, without Next. Exit code 1 on problems. */
const root = process.argv[2] ?? '.';

try {
  const folder = readContent(root);
  console.log(soundWords(buildLibrary(await contentAt(root), folder)));
} catch (error) {
  if (!(error instanceof ContentRefused || error instanceof ContentUnreadable)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
