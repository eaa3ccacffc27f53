import type { HandoutItem } from '@/lib/domain/handout';
import { readHandout } from '@/lib/domain/handout-address';
import { idsOf, valuesOf, type Page } from '../page';

/** What links of a site can lead to. */
export type LinkedSite = {
  /** Its address, without a slash at the end. */
  readonly url: string;
  readonly findPage: (address: string) => Page | undefined;
  readonly isServed: (path: string) => boolean;
  /** Whether a handout can show a part, a short version or a claim. */
  readonly isOnHandout: (item: HandoutItem) => boolean;
};

const isFullAddress = (href: string) => /^[a-z][a-z0-9+.-]*:/i.test(href);

/** The part of a link after the address of the site; undefined where it leaves the site. */
function withinSite(href: string, url: string): string | undefined {
  if (!isFullAddress(href)) return href;
  return href === url || (href.startsWith(url) && /^[/?#]/.test(href.slice(url.length))) ? href.slice(url.length) : undefined;
}

function handoutFault(fragment: string, { isOnHandout }: LinkedSite): string | undefined {
  const { asked, unread } = readHandout(fragment);
  if (unread.length > 0 || asked.length === 0) return 'no handout can be read from it';
  return asked.every(({ item }) => isOnHandout(item)) ? undefined : 'handouts have no such part';
}

function faultOf(page: Page, within: string, site: LinkedSite): string | undefined {
  if (!/^(?:$|[/?#])/.test(within)) return 'it does not begin at the root of the site';
  const [path = '', fragment = ''] = within.split('#', 2);
  const target = path.replace(/\?.*$/, '') || (within === '' ? '/' : page.address);
  if (!site.isServed(target)) return 'no file is there';
  if (fragment === '') return undefined;
  if (fragment.startsWith('p=')) return handoutFault(fragment, site);
  const goal = site.findPage(target);
  return goal && idsOf(goal).has(decodeURIComponent(fragment)) ? undefined : 'no such place is on that page';
}

/** The links of a page or card to its own site that lead nowhere, also where they name the site’s whole address. */
export function brokenLinks(page: Page, site: LinkedSite): readonly string[] {
  return [...new Set(valuesOf(page, 'href'))].flatMap((href) => {
    const within = withinSite(href, site.url);
    const fault = within === undefined ? undefined : faultOf(page, within, site);
    return fault === undefined ? [] : [`${page.address} links to ${href}: ${fault}.`];
  });
}
