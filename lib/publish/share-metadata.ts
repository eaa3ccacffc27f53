import type { Metadata } from 'next';
import { address } from '../domain/address';
import type { Site } from '../domain/site';
import { shareSize } from '../pictures/share-layout';
import { citationTags } from './citation-tags';

/** What a page tells search engines, reference managers, and whoever shows a shared address. */
export type SharedPage = {
  /** Its title; left out, it is the name of the site. */
  readonly title?: string;
  readonly description: string;
  /** Its address from the root of the site. */
  readonly path: string;
  /** The file of its picture under /og/, and the picture in words. */
  readonly picture: { readonly file: string; readonly words: string };
  /** Given for a page that is cited as a work of its own, with the day on which it was first published. */
  readonly cited?: { readonly published?: string };
  /** The address of the file by which other sites can show it (oEmbed). */
  readonly oembed?: string;
};

/**
 * The metadata of a page: title, description, its one address, its picture for shared addresses, and how to cite it.
 * @throws Error for a page without a description.
 */
export function shareMetadata(site: Site, { title, description, path, picture, cited, oembed }: SharedPage): Metadata {
  if (description.trim() === '') throw new Error(`The page ${path} has no description. Search results and shared links show one: give it in the metadata of its page.tsx.`);
  const image = { url: address.picture(picture.file), alt: picture.words };
  const told = { title: title ?? site.name, description };
  return {
    ...(title === undefined ? {} : { title }),
    description,
    alternates: { canonical: path, ...(oembed === undefined ? {} : { types: { 'application/json+oembed': oembed } }) },
    openGraph: { ...told, type: 'website', siteName: site.name, url: path, images: [{ ...image, ...shareSize }] },
    twitter: { ...told, card: 'summary_large_image', images: [image] },
    ...(cited === undefined ? {} : { other: citationTags(site, { title: told.title, path, published: cited.published }) }),
  };
}
