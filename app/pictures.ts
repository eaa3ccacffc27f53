import type { SharePicture } from '@/lib/pictures/drawing';
import { figurePictures, type FigurePicture } from '@/lib/pictures/figure-picture';
import { sharePictures } from '@/lib/pictures/share-pictures';
import { library } from './library';

let drawn: ReadonlyMap<string, FigurePicture> | undefined;
let made: ReadonlyMap<string, SharePicture> | undefined;

/** What the pictures of shared addresses show, made once in each process. */
export function pictures(): ReadonlyMap<string, SharePicture> {
  made ??= sharePictures(library());
  return made;
}

/** The figures that can be had as a picture, made once in each process. */
export function picturesOfFigures(): ReadonlyMap<string, FigurePicture> {
  drawn ??= figurePictures(library());
  return drawn;
}
