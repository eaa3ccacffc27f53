import { sections, type CheckedArticle, type ParsedArticle, type Section } from './articles/article';
import { parseArticle } from './articles/parse';
import type { ContentFolder } from './articles/read';
import { isPlainText } from './checks/plain-text';
import { ContentRefused } from './checks/problem';
import { problemsIn } from './checks/rules';
import type { Content } from './domain/content';
import { oncePer } from './domain/once-per';
import { parseLedger, type Ledger } from './domain/ledger';

/** Everything that pages are made of: content that every rule has passed. */
export type Library = Content & { readonly articles: readonly CheckedArticle[]; readonly ledger: Ledger };

function checked(article: ParsedArticle): CheckedArticle {
  return { ...article, stage: 'checked', section: article.section as Section };
}

// A file that is still the same object, as while one writes, is not taken apart again.
const parsedFile = oncePer(parseArticle);

const inOrder = (a: CheckedArticle, b: CheckedArticle) =>
  sections.indexOf(a.section) - sections.indexOf(b.section) || a.frontMatter.order - b.frontMatter.order;

type Options = {
  /** Whether every rule has passed this very content before, so that none is tried again. */
  readonly isChecked?: boolean;
};

/**
 * The whole flow up to the pages: files → parsed articles → rules → library.
 * After it: `mdx` compiles and renders, `citations` numbers and formats, `publish` writes data files.
 * @throws ContentRefused with every problem when any rule is broken.
 */
export function buildLibrary(content: Content, folder: ContentFolder, { isChecked = false }: Options = {}): Library {
  const parsed = folder.articles.filter(({ text }) => isPlainText(text)).map(parsedFile);
  const articles = parsed.flatMap((result) => ('article' in result ? [result.article] : []));
  const faults = parsed.flatMap((result) => ('faults' in result ? result.faults : []));

  const problems = isChecked ? [] : problemsIn({ content, folder, articles, faults });
  if (problems.length > 0) throw new ContentRefused(problems);

  const parsedLedger = parseLedger(folder.ledger);
  const ledger = 'ledger' in parsedLedger ? parsedLedger.ledger : {};
  return { ...content, ledger, articles: articles.map(checked).sort(inOrder) };
}
