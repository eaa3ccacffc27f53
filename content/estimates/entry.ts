import type { Estimate } from '@/lib/domain/estimate';
import type { PassageRef } from '../sources';
import type { StudyId, studies } from '../studies';

type ArmsOf<S extends StudyId> = keyof (typeof studies)[S]['arms'] & string;

type EntryOf<S extends StudyId> = Estimate & {
  readonly study: S;
  readonly passage: PassageRef;
  readonly arms?: { readonly [Arm in ArmsOf<S>]?: unknown };
};

/** An estimate whose study, arms and passage exist. */
export type EstimateEntry = { [S in StudyId]: EntryOf<S> }[StudyId];
