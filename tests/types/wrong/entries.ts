import type { ClaimEntry } from '@/content/claims/entry';
import { published } from '@/content/claims/published';
import type { EstimateEntry } from '@/content/estimates/entry';
import type { StatementEntry } from '@/content/statements/entry';
import type { StudyEntry } from '@/content/studies/entry';
import type { Source } from '@/lib/domain/source';
import { registry } from '@/lib/domain/registry';

const fact = { kind: 'fact', text: 'A claim.', against: { noneFoundOn: '2026-11-22' }, ...published } as const;

export const wrongSource = {
  ...fact,
  evidence: [{ passage: 'noppers-2012#responders', stance: 'supports' }],
} as const satisfies ClaimEntry;

export const passageOfAnotherSource = {
  ...fact,
  evidence: [{ passage: 'cohen-2018#responders', stance: 'supports' }],
} as const satisfies ClaimEntry;

export const wrongEstimate = {
  ...fact,
  evidence: [{ passage: 'noppers-2011#responders', stance: 'supports' }],
  estimates: ['noppers-2011-week-9'],
} as const satisfies ClaimEntry;

export const wrongGrader = {
  ...fact,
  kind: 'effect',
  evidence: [{ passage: 'noppers-2011#responders', stance: 'supports' }],
  certainty: { grade: 'low', why: 'A reason.', by: 'nobody' },
} as const satisfies ClaimEntry;

export const effectWithoutCertainty = {
  ...fact,
  kind: 'effect',
  evidence: [{ passage: 'noppers-2011#responders', stance: 'supports' }],
} as const satisfies ClaimEntry;

export const armOfAnotherStudy = {
  study: 'noppers-2011',
  passage: 'noppers-2011#responders',
  measure: 'count',
  counted: 'people',
  outcome: 'An outcome',
  time: { words: 'A time' },
  arms: { morphine: { n: 1, of: 2 } },
} as const satisfies EstimateEntry;

export const wrongStudySource = {
  sources: ['noppers-2012'],
} as const satisfies Partial<StudyEntry>;

export const wrongStatementSource = {
  sources: ['noppers-2012'],
} as const satisfies Partial<StatementEntry>;

export const unknownField = {
  kind: 'review',
  name: 'A name',
  csl: { type: 'article-journal', title: 'A title', journal: 'A journal' },
  interest: { kind: 'unclear', why: 'A reason.' },
  read: { how: 'abstract', on: '2026-11-22' },
  passages: {},
} as const satisfies Source;

export const doubledInTwoFiles = registry({ one: 1, two: 2 }, { three: 3, two: 4 });

export const doubledInOneFile = {
  one: 1,
  one: 2,
};
