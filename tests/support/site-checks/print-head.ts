import { pageVersion, versionToCome } from '@/lib/publish/page-version';
import { qrFile } from '@/lib/publish/qr';
import { textOf, type Page } from '../page';

/**
 * What a page does not tell on paper: where it is from, which version it is, who gains, and its code to scan.
 * @param site The address of the site, without a slash at the end.
 * @param read Reads a file of the site; undefined where there is none.
 */
export function printHeadFaults(page: Page, site: string, read: (path: string) => string | undefined): readonly string[] {
  const head = /<div class="print-head"[^>]*>[\s\S]*?<\/div>/.exec(page.html)?.[0];
  if (head === undefined) return [`${page.address} has nothing for paper alone.`];
  const text = textOf({ html: head });
  const version = pageVersion(page.html);
  const code = /<img [^>]*src="([^"]+)"/.exec(head)?.[1];
  return [
    ...(text.includes(`${site}${page.address} `) ? [] : ['its address']),
    ...(new RegExp(`Checked \\d{4}-\\d\\d-\\d\\d, version ${version}`).test(text) ? [] : [`its day and its version ${version}`]),
    ...(text.includes('No clinic runs this site.') ? [] : ['who gains']),
    ...(code !== undefined && read(code) === qrFile(`${site}${page.address}`) ? [] : ['the code of its address']),
    ...(page.html.includes(versionToCome) ? ['a version wherever one is to come'] : []),
  ].map((what) => `${page.address} does not tell on paper ${what}.`);
}
