import { plain } from '@/lib/publish/page-text';
import { told, type Page } from '../page';

/**
 * Descriptions too short or too long for search results, and pictures to share that are not there.
 * @param site The address of the site, without a slash at the end.
 */
export function bareHeadFaults(page: Page, site: string, isServed: (path: string) => boolean): readonly string[] {
  const { length } = plain(told(page, 'description') ?? '').trim();
  const picture = told(page, 'og:image') ?? '';
  const about = ['og:image:width', 'og:image:height'].map((name) => told(page, name)).join(' by ');
  return [
    ...(length >= 50 && length <= 500 ? [] : [`${page.address} has a description of ${length} characters; search results show 50 to 500.`]),
    ...(picture.startsWith(`${site}/og/`) && isServed(picture.slice(site.length)) ? [] : [`${page.address} names a picture that is not there: ${picture}`]),
    ...(about === '1200 by 630' ? [] : [`${page.address} calls its picture ${about}; it is 1200 by 630.`]),
  ];
}
