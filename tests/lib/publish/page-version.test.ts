import { expect, test } from 'vitest';
import { lastChecked, pageVersion, versionToCome, withVersion } from '@/lib/publish/page-version';

const page = (text: string, head = versionToCome) =>
  `<html><script>${versionToCome}</script><main id="content"><div class="print-head">${head}</div><p>${text}</p></main><footer>x</footer></html>`;

test('a page gets its version wherever one is to come', () => {
  const stamped = withVersion(page('A sentence.'));
  expect(stamped).not.toContain(versionToCome);
  expect(stamped.split(pageVersion(stamped))).toHaveLength(3);
});

test('another text has another version, and another footer, markup or printed head has not', () => {
  const version = pageVersion(page('A sentence.'));
  expect(pageVersion(page('Another sentence.'))).not.toBe(version);
  expect(pageVersion(page('A sentence.', 'other'))).toBe(version);
  expect(pageVersion(page('<b>A sentence.</b>').replace('x', 'y'))).toBe(version);
});

test('pages that show many claims have the date of the last one checked', () => {
  const claim = (checked: string) => ({ checked }) as never;
  expect(lastChecked({ claims: { a: claim('2026-01-02'), b: claim('2026-11-22'), c: claim('2025-12-31') } })).toBe('2026-11-22');
});
