import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emergencyItem, itemName, itemNamed, mostItems, readHandout, writeHandout, type Asked } from '@/lib/domain/handout-address';
import type { HandoutItem } from '@/lib/domain/handout';
import { runs } from '../../support/runs';

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const article = fc.tuple(id.filter((section) => section !== 'claims'), id).map(([section, slug]) => `${section}/${slug}`);
const item: fc.Arbitrary<HandoutItem> = fc.oneof(
  article.map((name) => ({ kind: 'short', article: name }) as const),
  fc.record({ kind: fc.constant('part' as const), article, anchor: fc.stringMatching(/^[\p{L}\p{N}_-]{1,20}$/u) }),
  id.map((name) => ({ kind: 'claim', id: name }) as const),
);
const items = fc.uniqueArray(item, { maxLength: mostItems, selector: itemName });
const version = fc.stringMatching(/^[0-9a-f]{6}$/);
const asked: fc.Arbitrary<readonly Asked[]> = fc.oneof(
  items.map((list) => list.map((each) => ({ item: each }))),
  items.chain((list) => fc.tuple(...list.map((each) => version.map((hash) => ({ item: each, version: hash }))))),
);

test('an address that was written is read as it was meant', () => {
  fc.assert(
    fc.property(asked, (list) => {
      expect(readHandout(`#${writeHandout(list)}`)).toEqual({ asked: list, unread: [], leftOut: 0, hasBrokenVersion: false });
    }),
    runs,
  );
});

test('an address holds nothing that an address cannot', () => {
  fc.assert(
    fc.property(asked, (list) => {
      expect(writeHandout(list)).toMatch(/^[\w\-./:,=&%]*$/);
    }),
    runs,
  );
});

test('no fragment makes reading throw, and only names that fit become items', () => {
  const fragment = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ maxLength: 200 }).map((text) => `#p=${text}`),
    fc.tuple(fc.string(), fc.string()).map(([names, versions]) => `p=${names}&v=${versions}`),
  );
  fc.assert(
    fc.property(fragment, (text) => {
      for (const { item: each } of readHandout(text).asked) expect(itemNamed(decodeURIComponent(itemName(each)))).toEqual(each);
    }),
    runs,
  );
});

test('what cannot be an item is told as it was written', () => {
  for (const name of ['<img src=x onerror=alert(1)>', '../../etc/passwd', '%E0%A4%A', 'treatment', 'a/b:c:d', 'constructor/__proto__']) {
    expect(readHandout(`#p=${name}`)).toMatchObject({ asked: [], unread: [name] });
  }
});

test('a fragment that asks for nothing we know is told, and an empty one is not', () => {
  expect(readHandout('#javascript:alert(1)').unread).toEqual(['javascript:alert(1)']);
  expect(readHandout('#').unread).toEqual([]);
});

test('a repeated item stands once, and what a handout cannot hold is counted', () => {
  expect(readHandout('p=a/b,a/b').asked).toHaveLength(1);
  const many = Array.from({ length: mostItems + 3 }, (_item, index) => `a/b${index}`).join(',');
  expect(readHandout(`p=${many}`)).toMatchObject({ leftOut: 3 });
  expect(readHandout(`p=${many}`).asked).toHaveLength(mostItems);
});

test('the box for emergencies takes no place of another item, wherever it stands', () => {
  const many = Array.from({ length: mostItems + 1 }, (_item, index) => `a/b${index}`).join(',');
  expect(readHandout(`p=${many},${itemName(emergencyItem)}`)).toMatchObject({ leftOut: 1 });
  expect(readHandout(`p=${many},${itemName(emergencyItem)}`).asked.at(-1)).toEqual({ item: emergencyItem });
});

test('ten thousand characters are read', () => {
  expect(readHandout(`p=${'x'.repeat(10_000)}`).unread).toHaveLength(1);
  expect(readHandout(`p=${'a/b,'.repeat(2_500)}`).asked).toHaveLength(1);
});

test('versions that do not fit the items are told', () => {
  expect(readHandout('p=a/b,a/c&v=123456')).toMatchObject({ hasBrokenVersion: true, asked: [{ item: { article: 'a/b' } }, {}] });
  expect(readHandout('p=a/b&v=zzzzzz').hasBrokenVersion).toBe(true);
});

test('the version of an item that cannot be read is not taken for another’s', () => {
  const { asked: list } = readHandout('p=?,a/c&v=111111222222');
  expect(list).toEqual([{ item: { kind: 'short', article: 'a/c' }, version: '222222' }]);
});
