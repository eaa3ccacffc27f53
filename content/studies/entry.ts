import type { Study } from '@/lib/domain/study';
import type { SourceId } from '../sources';

/** A study whose sources exist. */
export type StudyEntry = Omit<Study, 'sources'> & { readonly sources: readonly SourceId[] };
