import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';

/** The Markdown extensions that articles may use. Parsing, compiling and the type check share this list. */
export const syntax = [remarkFrontmatter, remarkGfm] as const;
