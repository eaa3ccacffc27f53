import type { CslItem } from './csl-item';

/** A page of this site, as somebody cites it. */
export type OwnPage = {
  /** A name for it in files of reference managers. */
  readonly id: string;
  readonly title: string;
  /** The last day on which it was checked, or from which this version of it stands. */
  readonly on: string;
  /** Its address with the site’s host. */
  readonly url: string;
  /** What became of this version of it, in a sentence; left out while it stands. */
  readonly note?: string;
};

/** A page of this site as a CSL-JSON item. Its author is the site, because no person signs its pages. */
export function ownPageItem(site: string, { id, title, on, url, note }: OwnPage): CslItem {
  return {
    id,
    type: 'webpage',
    title,
    author: [{ literal: site }],
    'container-title': site,
    issued: { 'date-parts': [on.split('-').map(Number)] },
    URL: url,
    ...(note === undefined ? {} : { note }),
  };
}

/** A page of this site as one line of text. */
export function ownPageLine(site: string, { title, on, url, note }: OwnPage): string {
  return [`“${title}” ${site}, ${on}.`, ...(note === undefined ? [] : [note]), url].join(' ');
}
