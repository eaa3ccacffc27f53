import type { Metadata } from 'next';
import { pictureWords } from '@/lib/pictures/drawing';
import { defaultPicture } from '@/lib/pictures/share-pictures';
import { shareMetadata, type SharedPage } from '@/lib/publish/share-metadata';
import { library } from './library';
import { pictures } from './pictures';

type Page = Omit<SharedPage, 'picture'> & {
  /** The file of its picture; the one for all pages when left out. */
  readonly picture?: string;
};

/** The metadata of a page of this site. */
export function pageMetadata({ picture: file = defaultPicture, ...page }: Page): Metadata {
  const picture = pictures().get(file);
  return shareMetadata(library().site, { ...page, picture: { file, words: picture ? pictureWords(picture) : library().site.name } });
}
