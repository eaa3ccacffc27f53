import type { ParsedArticle } from '@/lib/articles/article';
import type { Rule, Scope } from '@/lib/checks/rule';
import type { Content } from '@/lib/domain/content';
import { someContent } from './content';

/** What a rule looks at: sound content and the given articles. */
export function aScope(articles: readonly ParsedArticle[] = [], content: Partial<Content> = {}): Scope {
  return {
    content: someContent(content),
    folder: { articles: articles.map((article) => ({ ...article, stage: 'read' })), registries: [], ledger: '{}', strays: [] },
    articles,
    faults: [],
  };
}

/** What a rule finds wrong, as `line: found`. */
export function found(rule: Rule, scope: Scope): readonly string[] {
  return rule.check(scope).map(({ place, found: what }) => `${place.line}: ${what}`);
}
