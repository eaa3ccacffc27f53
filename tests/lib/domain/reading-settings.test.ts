import { expect, test } from 'vitest';
import { parseChosen } from '@/lib/domain/reading-settings';

test('what a reader chose comes back', () => {
  expect(parseChosen('{"theme":"calm","size":"large"}')).toEqual({ theme: 'calm', size: 'large' });
});

test('what is as it was is not kept', () => {
  expect(parseChosen('{"theme":"device","size":"normal"}')).toEqual({});
});

test.for([null, '', 'no JSON', '[]', '"calm"', 'null', '{"theme":"pink"}', '{"theme":{"x":1}}', '{"__proto__":"x"}', '{"colour":"calm"}'])(
  'broken or unknown settings are left out: %s',
  (stored) => {
    expect(parseChosen(stored)).toEqual({});
  },
);
