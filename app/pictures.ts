import { oncePer } from '@/lib/domain/once-per';
import type { SharePicture } from '@/lib/pictures/drawing';
import { figurePictures, type FigurePicture } from '@/lib/pictures/figure-picture';
import { sharePictures } from '@/lib/pictures/share-pictures';
import { library } from './library';

const drawn = oncePer(figurePictures);
const made = oncePer(sharePictures);

/** What the pictures of shared addresses show. */
export function pictures(): ReadonlyMap<string, SharePicture> {
  return made(library());
}

/** The figures that can be had as a picture. */
export function picturesOfFigures(): ReadonlyMap<string, FigurePicture> {
  return drawn(library());
}
