import { expect, test } from 'vitest';
import { readHandout } from '@/lib/domain/handout-address';
import { isServed, pageAt, pages, valuesOf } from '../support/pages';

const documents = pages.filter(({ address }) => !address.endsWith('.html') && address !== '/_not-found/');

test.for(documents)('every link of $address leads to a file and an anchor that exist', (page) => {
  for (const href of valuesOf(page, 'href').filter((value) => /^[/#]/.test(value))) {
    const [path, anchor] = href.split('#', 2) as [string, string | undefined];
    const target = path === '' ? page.address : path.replace(/\?.*$/, '');
    expect(isServed(target), href).toBe(true);
    if (anchor?.startsWith('p=')) expect(readHandout(anchor)).toMatchObject({ unread: [], asked: [{}] });
    else if (anchor !== undefined && anchor !== '') expect(valuesOf(pageAt(target), 'id'), href).toContain(anchor);
  }
});

test.for(documents)('every id on $address stands once, and labels and buttons name ids that are there', (page) => {
  const ids = valuesOf(page, 'id');
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  for (const name of ['aria-labelledby', 'popovertarget']) {
    for (const id of valuesOf(page, name)) expect(ids, `${name}="${id}"`).toContain(id);
  }
});

test('links to other sites are encrypted', () => {
  const outside = pages.flatMap((page) => valuesOf(page, 'href')).filter((href) => /^[a-z]+:/.test(href) && !/^(?:data|mailto|sms|tel):/.test(href));
  expect(outside.filter((href) => !href.startsWith('https://'))).toEqual([]);
});
