import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFileMessage } from 'vfile-message';
import type { ArticleFile, Heading, ParsedArticle, Place, Use } from './article';
import { attribute, componentsIn, isCiting, placeOf } from './elements';
import { readFrontMatter, type FrontMatterFault } from './front-matter';
import { syntax } from './syntax';
import type { ComponentName } from './vocabulary';

/** Why an article could not be taken apart. */
export type ParseFault =
  | { readonly kind: 'syntax'; readonly place: Place; readonly message: string }
  | { readonly kind: 'front matter'; readonly place: Place; readonly fault: FrontMatterFault };

const parser = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use([...syntax]);

function headingsOf(path: string, tree: Root): readonly Heading[] {
  const slugger = new GithubSlugger();
  const headings: Heading[] = [];
  visit(tree, 'heading', (node) => {
    const text = toString(node);
    headings.push({ depth: node.depth, text, anchor: slugger.slug(text), place: placeOf(path, node) });
  });
  return headings;
}

function usesOf(path: string, tree: Root): readonly Use[] {
  return componentsIn(tree)
    .filter(isCiting)
    .map((element, index) => ({
      component: element.name as ComponentName,
      id: attribute(element, 'id') ?? '',
      number: index + 1,
      place: placeOf(path, element),
    }));
}

/** Takes an article apart, or tells every reason why it cannot be. */
export function parseArticle(
  file: ArticleFile,
): { readonly article: ParsedArticle } | { readonly faults: readonly ParseFault[] } {
  const matter = readFrontMatter(file.text);
  if ('faults' in matter) {
    return {
      faults: matter.faults.map((fault) => ({
        kind: 'front matter',
        place: { path: file.path, line: fault.line, column: 1 },
        fault,
      })),
    };
  }
  try {
    const tree = parser.parse(file.text);
    return {
      article: {
        ...file,
        stage: 'parsed',
        frontMatter: matter.frontMatter,
        tree,
        headings: headingsOf(file.path, tree),
        uses: usesOf(file.path, tree),
      },
    };
  } catch (error) {
    const message = error as VFileMessage;
    // At the end of a file the parser tells the place of the opening tag in words only: "(9:1-9:8)".
    const [, line, column] = /\((\d+):(\d+)/.exec(message.reason ?? '') ?? [];
    const place = {
      path: file.path,
      line: message.line ?? Number(line ?? 1),
      column: message.column ?? Number(column ?? 1),
    };
    return { faults: [{ kind: 'syntax', place, message: message.reason ?? String(error) }] };
  }
}
