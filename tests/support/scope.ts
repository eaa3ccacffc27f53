import type { ParsedArticle } from '@/lib/articles/article';
import type { Scope } from '@/lib/checks/rule';
import { rules } from '@/lib/checks/rules';
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
export function found(rule: string, scope: Scope): readonly string[] {
  const tested = rules.find(({ id }) => id === rule);
  if (!tested) throw new Error(`There is no rule “${rule}”.`);
  return tested.check(scope).map(({ place, found: what }) => `${place.line}: ${what}`);
}
