import type { Estimate } from '@/lib/domain/estimate';
import type { PassageRef } from '../sources';
import type { StudyId, studies } from '../studies';

type ArmsOf<S extends StudyId> = keyof (typeof studies)[S]['arms'] & string;

type Bound<Kind, S extends StudyId> = Kind extends Estimate
  ? Omit<Kind, 'study' | 'passage' | 'arms'> & { readonly study: S; readonly passage: PassageRef } & (Kind extends {
        readonly arms: Readonly<Record<string, infer Result>>;
      }
        ? { readonly arms: { readonly [Arm in ArmsOf<S>]?: Result } }
        : unknown)
  : never;

/** An estimate whose study, arms and passage exist. */
export type EstimateEntry = { [S in StudyId]: Bound<Estimate, S> }[StudyId];
