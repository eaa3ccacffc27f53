import type { SharePicture } from '@/lib/pictures/drawing';
import { sharePictures } from '@/lib/pictures/share-pictures';
import { library } from './library';

let made: ReadonlyMap<string, SharePicture> | undefined;

/** What the pictures of shared addresses show, made once in each process. */
export function pictures(): ReadonlyMap<string, SharePicture> {
  made ??= sharePictures(library());
  return made;
}
