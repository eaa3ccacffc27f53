import { join } from 'node:path';
import { bundleMDX } from 'mdx-bundler';
import { parse } from 'yaml';
import type { CheckedArticle, CompiledArticle } from '../articles/article';
import { syntax } from '../articles/syntax';
import { remarkHeadingAnchors } from './remark-heading-anchors';
import { remarkNumberUses } from './remark-number-uses';
import { remarkSentenceParagraphs } from './remark-sentence-paragraphs';

/** Compiles a checked article to code. The only user of mdx-bundler. */
export async function compileArticle(article: CheckedArticle, root: string): Promise<CompiledArticle> {
  const { code } = await bundleMDX({
    file: join(root, article.path),
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
      ],
    }),
  });
  return { ...article, stage: 'compiled', code };
}
