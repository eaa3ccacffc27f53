import type { CheckedArticle } from './article';
import { componentsIn } from './elements';

/** Whether an article has a short version. */
export function hasShort({ tree }: Pick<CheckedArticle, 'tree'>): boolean {
  return componentsIn(tree).some(({ name }) => name === 'Short');
}
