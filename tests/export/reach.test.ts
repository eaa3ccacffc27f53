import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isServed, pages, valuesOf } from '../support/pages';

test('every page can be reached from the first page by links alone', () => {
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const reached = new Set<string>(['/']);
  const queue = ['/'];
  for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
    const page = byAddress.get(address);
    if (!page) continue;
    for (const href of valuesOf(page, 'href')) {
      const target = href.split('#', 1)[0] ?? '';
      if (byAddress.has(target) && !reached.has(target)) {
        reached.add(target);
        queue.push(target);
      }
    }
  }
  const left = [...byAddress.keys()].filter((address) => !reached.has(address) && !/404|not-found/.test(address));
  expect(left).toEqual([]);
});

test('pages for development are not in the built site', () => {
  expect(readdirSync('app', { recursive: true }).some((path) => String(path).endsWith('.dev.tsx'))).toBe(true);
  expect(isServed('/gallery/')).toBe(false);
});
