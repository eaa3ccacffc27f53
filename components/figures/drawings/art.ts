import type { ComponentType } from 'react';
import type { DrawingName } from '@/lib/domain/figure-drawing';
import { NmdaReceptor } from './nmda-receptor';

/** What draws a picture of a drawing, without its numbers; `picture` counts from 0. */
export type Art = ComponentType<{ readonly picture: number }>;

/** The art of each drawing. */
export const art: Readonly<Record<DrawingName, Art>> = {
  'nmda-receptor': NmdaReceptor,
};
