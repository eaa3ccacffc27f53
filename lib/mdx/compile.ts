import { join } from 'node:path';
import { bundleMDX } from 'mdx-bundler';
import { parse } from 'yaml';
import type { CheckedArticle, CompiledArticle } from '../articles/article';
import { shortText } from '../articles/short-version';
import { syntax } from '../articles/syntax';
import type { Term } from '../domain/term';
import { remarkHeadingAnchors } from './remark-heading-anchors';
import { remarkNumberUses } from './remark-number-uses';
import { remarkSentenceParagraphs } from './remark-sentence-paragraphs';
import { remarkShowCertainty } from './remark-show-certainty';
import { remarkTerms } from './remark-terms';

type Options = {
  /** The project's folder. */
  readonly root: string;
  /** Terms whose first use becomes a link to what they mean. */
  readonly glossary: Readonly<Record<string, Term>>;
  /** Leaves out all but the short version and the box for emergencies. */
  readonly shortOnly?: boolean;
};

/** Compiles a checked article to code. The only user of mdx-bundler. */
export async function compileArticle(article: CheckedArticle, { root, glossary, shortOnly = false }: Options): Promise<CompiledArticle> {
  const { code } = await bundleMDX({
    ...(shortOnly ? { source: shortText(article) } : { file: join(root, article.path) }),
    cwd: root,
    grayMatterOptions: (options) => ({ ...options, language: 'yaml', engines: { yaml: (text: string) => parse(text) as object } }),
    mdxOptions: (options) => ({
      ...options,
      remarkPlugins: [
        ...(options.remarkPlugins ?? []),
        ...syntax,
        remarkNumberUses,
        remarkSentenceParagraphs,
        remarkHeadingAnchors,
        [remarkTerms, glossary],
        remarkShowCertainty,
      ],
    }),
  });
  return { ...article, stage: 'compiled', code };
}
