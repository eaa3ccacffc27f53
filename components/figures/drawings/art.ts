import type { ComponentType } from 'react';
import type { DrawingName } from '@/lib/domain/figure-drawing';
import { DecisionPaths } from './decision-paths';
import { GoingHome24Hours } from './going-home-24-hours';
import { MedicinesList } from './medicines-list';
import { NmdaReceptor } from './nmda-receptor';
import { PainPathway } from './pain-pathway';
import { TheRoom } from './the-room';
import { TreatmentTimeline } from './treatment-timeline';

/** What draws a picture of a drawing, without its numbers; `picture` counts from 0. */
export type Art = ComponentType<{ readonly picture: number }>;

/** The art of each drawing. */
export const art: Readonly<Record<DrawingName, Art>> = {
  'nmda-receptor': NmdaReceptor,
  'pain-pathway': PainPathway,
  'treatment-timeline': TreatmentTimeline,
  'the-room': TheRoom,
  'decision-paths': DecisionPaths,
  'going-home-24-hours': GoingHome24Hours,
  'medicines-list': MedicinesList,
};
