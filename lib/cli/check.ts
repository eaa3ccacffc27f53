import { readContent } from '../articles/read';
import { ContentRefused } from '../checks/problem';
import { buildLibrary } from '../library';
import { contentAt } from './content';

/** `npm run check [-- <root>]`: holds content against every rule, without Next. Exit code 1 on problems. */
const root = process.argv[2] ?? '.';
const content = await contentAt(root);

try {
  const { articles, claims, sources, statements } = buildLibrary(content, readContent(root));
  const count = (entries: object) => Object.keys(entries).length;
  console.log(
    `Content is sound: ${articles.length} articles, ${count(claims)} claims, ${count(sources)} sources, ${count(statements)} audited statements.`,
  );
} catch (error) {
  if (!(error instanceof ContentRefused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
