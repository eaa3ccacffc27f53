import type { DrawingName } from '../../domain/figure-drawing';
import type { ArtLine } from './art-line';
import { decisionPaths } from './decision-paths';
import { goingHome24Hours } from './going-home-24-hours';
import { medicinesList } from './medicines-list';
import { nmdaReceptor } from './nmda-receptor';
import { painPathway } from './pain-pathway';
import { theRoom } from './the-room';
import { treatmentTimeline } from './treatment-timeline';

/** The art of each drawing without its numbers, picture by picture. */
export const art: Readonly<Record<DrawingName, readonly (readonly ArtLine[])[]>> = {
  'nmda-receptor': nmdaReceptor,
  'pain-pathway': [painPathway],
  'treatment-timeline': treatmentTimeline,
  'the-room': [theRoom],
  'decision-paths': [decisionPaths],
  'medicines-list': [medicinesList],
  'going-home-24-hours': [goingHome24Hours],
};
