import { ContentUnreadable, readContent } from '../articles/read';
import { ContentRefused } from '../checks/problem';
import { buildLibrary } from '../library';
import { contentAt } from './content';

/** `npm run check [-- <root>]`: holds content against every rule, without Next. Exit code 1 on problems. */
const root = process.argv[2] ?? '.';

try {
  const folder = readContent(root);
  const { articles, claims, sources, statements } = buildLibrary(await contentAt(root), folder);
  const count = (entries: object) => Object.keys(entries).length;
  console.log(
    `Content is sound: ${articles.length} articles, ${count(claims)} claims, ${count(sources)} sources, ${count(statements)} audited statements.`,
  );
} catch (error) {
  if (!(error instanceof ContentRefused || error instanceof ContentUnreadable)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
