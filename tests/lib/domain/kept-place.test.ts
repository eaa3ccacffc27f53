import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePlace, type KeptPlace } from '@/lib/domain/kept-place';
import { runs } from '../../support/runs';

const place: KeptPlace = { path: '/evidence/does-it-help/', title: 'Does it help?', anchor: 'what-nobody-knows-yet', heading: 'What nobody knows yet' };

test('a place comes back as it was kept', () => {
  expect(parsePlace(JSON.stringify(place))).toEqual(place);
});

test.for([
  ['nothing', null],
  ['an empty text', ''],
  ['no JSON', '{'],
  ['a list', '[]'],
  ['null', 'null'],
  ['a missing heading', JSON.stringify({ ...place, heading: undefined })],
  ['a number for a title', JSON.stringify({ ...place, title: 1 })],
  ['another site', JSON.stringify({ ...place, path: '//evil.example/a/' })],
  ['a script', JSON.stringify({ ...place, path: 'javascript:alert(1)' })],
  ['an anchor with markup', JSON.stringify({ ...place, anchor: '"><script>' })],
] as const)('%s is no place', ([, stored]) => {
  expect(parsePlace(stored)).toBeUndefined();
});

test('whatever lies on the device, reading it never throws and never leads to another site', () => {
  const stored = (path: fc.Arbitrary<string>, anchor: fc.Arbitrary<string>) => fc.record({ path, title: fc.string(), anchor, heading: fc.string() }).map((found) => JSON.stringify(found));
  const likely = stored(fc.stringMatching(/^\/{1,2}[a-z.]{1,4}\/[a-z0-9]{1,4}\/$/), fc.stringMatching(/^[a-z-]{1,6}:?$/));
  let read = 0;
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), stored(fc.string(), fc.string()), likely), (text) => {
      const found = parsePlace(text);
      if (found) read += 1;
      if (found) expect(new URL(`${found.path}#${found.anchor}`, 'https://site.example').origin).toBe('https://site.example');
    }),
    runs,
  );
  expect(read).toBeGreaterThan(0);
});
