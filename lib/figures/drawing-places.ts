import type { DrawingName } from '../domain/figure-drawing';

/** Where a number stands in a picture, in the picture’s own units, and what its line leads to. */
export type Place = { readonly n: number; readonly x: number; readonly y: number; readonly to?: readonly [number, number] };

/** One picture of a drawing: its size, and where its numbers stand. */
export type Picture = { readonly width: number; readonly height: number; readonly places: readonly Place[] };

/** Where the pictures stand: over the key with numbers in them, or one beside each entry of the key. */
export type Pictures = { readonly stand: 'over' | 'beside'; readonly pictures: readonly Picture[] };

/** The size of the letters of numbers in a picture of this width: 12 px or more on a phone of 320 px, where a picture is 237 px wide. */
export const numberSize = (width: number): number => Math.max(13, Math.ceil((width * 12) / 237));

const at = (n: number, x: number, y: number, to?: readonly [number, number]): Place => ({ n, x, y, ...(to && { to }) });

const over = (...pictures: readonly Picture[]): Pictures => ({ stand: 'over', pictures });
const beside = (count: number): Pictures => ({ stand: 'beside', pictures: Array.from({ length: count }, (_, index) => ({ width: 48, height: 48, places: [at(index + 1, 0, 0)] })) });

const dock = { width: 200, height: 150 };

/** The pictures of each drawing, in order. A number may stand in several of them. */
export const picturesOf: Readonly<Record<DrawingName, Pictures>> = {
  'nmda-receptor': over(
    { ...dock, places: [at(2, 28, 50, [57, 62]), at(3, 164, 46, [113, 66])] },
    { ...dock, places: [at(1, 168, 46, [136, 46]), at(4, 126, 136)] },
    { ...dock, places: [at(5, 164, 46, [114, 66])] },
  ),
  'pain-pathway': over({
    width: 256,
    height: 240,
    places: [at(1, 20, 132, [52, 138]), at(2, 148, 214, [126, 214]), at(3, 172, 16, [138, 28]), at(4, 224, 84), at(5, 68, 16, [110, 34]), at(5, 88, 186, [110, 178])],
  }),
  'treatment-timeline': beside(7),
  'the-room': over({
    width: 280,
    height: 200,
    places: [at(1, 44, 124, [84, 116]), at(2, 180, 22, [207, 30]), at(3, 122, 54, [106, 82]), at(4, 166, 84, [144, 100]), at(5, 254, 28)],
  }),
  'decision-paths': over({ width: 240, height: 150, places: [at(1, 62, 38), at(2, 178, 66), at(3, 66, 94)] }),
  'medicines-list': over({ width: 240, height: 190, places: [at(1, 66, 52), at(2, 122, 52), at(3, 174, 52), at(4, 50, 142)] }),
  'going-home-24-hours': over({ width: 240, height: 200, places: [at(1, 22, 22), at(2, 218, 22), at(3, 22, 178), at(4, 228, 182)] }),
};
