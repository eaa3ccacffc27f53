import type { Metadata } from 'next';
import { address } from '../domain/address';
import type { Site } from '../domain/site';
import { shareSize } from '../pictures/share-layout';

/** What a page tells search engines, and whoever shows a shared address. */
export type SharedPage = {
  /** Its title; left out, it is the name of the site. */
  readonly title?: string;
  readonly description: string;
  /** Its address from the root of the site. */
  readonly path: string;
  /** The file of its picture under /og/, and the picture in words. */
  readonly picture: { readonly file: string; readonly words: string };
};

/** The metadata of a page: title, description, its one address, and its picture for shared addresses. */
export function shareMetadata({ name }: Site, { title, description, path, picture }: SharedPage): Metadata {
  const image = { url: address.picture(picture.file), alt: picture.words };
  const told = { title: title ?? name, description };
  return {
    ...(title === undefined ? {} : { title }),
    description,
    alternates: { canonical: path },
    openGraph: { ...told, type: 'website', siteName: name, url: path, images: [{ ...image, ...shareSize, type: 'image/png' }] },
    twitter: { ...told, card: 'summary_large_image', images: [image] },
  };
}
