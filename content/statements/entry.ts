import type { Statement } from '@/lib/domain/statement';
import type { SourceId } from '../sources';

/** A statement whose page and sources exist. */
export type StatementEntry = Omit<Statement, 'page' | 'sources'> & {
  readonly page: SourceId;
  readonly sources: readonly SourceId[];
};
