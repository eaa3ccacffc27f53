import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { site } from '@/content/site';
import { pageVersion, versionToCome } from '@/lib/publish/page-version';
import { qrFile } from '@/lib/publish/qr';
import { pages, textOf } from '../support/pages';

const documents = pages.filter(({ address }) => !/404|not-found/.test(address));

test.for(documents)('$address tells on paper where it is from, which version it is, and who gains', (page) => {
  const head = /<div class="print-head"[^>]*>[\s\S]*?<\/div>/.exec(page.html)?.[0] ?? '';
  const text = textOf({ ...page, html: head });
  expect(text).toContain(`${site.url}${page.address} `);
  expect(text).toMatch(new RegExp(`Checked \\d{4}-\\d\\d-\\d\\d, version ${pageVersion(page.html)}`));
  expect(text).toContain('No clinic runs this site.');
  const [, code = ''] = /<img [^>]*src="([^"]+)"/.exec(head) ?? [];
  expect(readFileSync(`out${code}`, 'utf8')).toBe(qrFile(`${site.url}${page.address}`));
  expect(page.html).not.toContain(versionToCome);
});
