import type { DrawingName } from '../domain/figure-drawing';

/** Where a number stands in a picture, in the picture’s own units. */
export type Place = { readonly n: number; readonly x: number; readonly y: number };

/** One picture of a drawing: its size, and where its numbers stand. */
export type Picture = { readonly width: number; readonly height: number; readonly places: readonly Place[] };

const at = (n: number, x: number, y: number): Place => ({ n, x, y });

/** The pictures of each drawing, in order. A number may stand in several of them. */
export const picturesOf: Readonly<Record<DrawingName, readonly Picture[]>> = {
  'nmda-receptor': [
    { width: 200, height: 150, places: [at(2, 40, 66), at(3, 148, 66)] },
    { width: 200, height: 150, places: [at(1, 152, 44), at(4, 132, 138)] },
    { width: 200, height: 150, places: [at(5, 148, 66)] },
  ],
};
