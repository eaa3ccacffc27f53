import type { Claim, Stance } from '@/lib/domain/claim';
import type { EstimateId } from '../estimates';
import type { PassageRef, SourceId } from '../sources';

type Bound<Kind> = Kind extends Claim
  ? Omit<Kind, 'evidence' | 'estimates' | 'certainty' | 'against'> & {
      readonly evidence: readonly { readonly passage: PassageRef; readonly stance: Stance }[];
      readonly estimates?: readonly EstimateId[];
      readonly against: { readonly finding: string; readonly passage: PassageRef } | { readonly noneFoundOn: string };
    } & { readonly [Key in keyof Pick<Kind, 'certainty'>]: Kind['certainty'] & { readonly by: 'us' | SourceId } }
  : never;

/** A claim whose passages, estimates and grading source exist. */
export type ClaimEntry = Bound<Claim>;
