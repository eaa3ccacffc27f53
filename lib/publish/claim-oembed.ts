import { address } from '../domain/address';
import type { Library } from '../library';
import { claimCard } from './claim-embed';
import { markupText } from './markup-text';

/** The size of the frame, in CSS pixels; a card that is longer scrolls in it. */
const size = { width: 480, height: 420 } as const;
const day = 86_400;

/** The HTML that shows a claim's card on another site. */
export function embedCode({ site }: Pick<Library, 'site'>, id: string, text: string): string {
  const src = markupText(site.url + address.claimEmbed(id));
  return `<iframe src="${src}" title="${markupText(text)}" width="${size.width}" height="${size.height}" loading="lazy"></iframe>`;
}

/** The oEmbed file of a claim (oembed.com, version 1.0); undefined for an id that was never published. */
export function claimOembed(library: Library, id: string): string | undefined {
  const card = claimCard(library, id);
  if (!card) return undefined;
  const { site } = library;
  const told = {
    version: '1.0',
    type: 'rich',
    title: card.text,
    provider_name: site.name,
    provider_url: `${site.url}${address.home}`,
    cache_age: day,
    html: embedCode(library, id, card.text),
    ...size,
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}
