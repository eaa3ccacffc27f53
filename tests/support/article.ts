import type { ArticleFile, ParsedArticle } from '@/lib/articles/article';
import { parseArticle } from '@/lib/articles/parse';

const frontMatter = `---
title: A question?
summary: A summary.
order: 1
published: 2026-11-22
checked: 2026-11-22
searched: 2026-11-22
review: 2027-05-22
next: [/sources/]
---

`;

/** An article as read from disk, with sound front matter before its text. */
export function anArticleFile(text: string, section = 'evidence', slug = 'first'): ArticleFile {
  return { stage: 'read', path: `content/articles/${section}/${slug}.mdx`, section, slug, text: frontMatter + text };
}

/** A parsed article with the given text. The text begins on line 12. */
export function anArticle(text: string, section = 'evidence', slug = 'first'): ParsedArticle {
  const parsed = parseArticle(anArticleFile(text, section, slug));
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
  return parsed.article;
}
