import { expect, test, vi } from 'vitest';
import { oncePer } from '@/lib/domain/once-per';

test('what is asked about the same object again is not worked out again, even when it is nothing', () => {
  const workOut = vi.fn((_key: object) => undefined);
  const known = oncePer(workOut);
  const key = {};
  known(key);
  known(key);
  expect(workOut).toHaveBeenCalledTimes(1);
});

test('another object is worked out by itself, although it looks the same', () => {
  const known = oncePer(({ name }: { name: string }) => ({ name }));
  const [one, other] = [{ name: 'a' }, { name: 'a' }];
  expect(known(one)).toBe(known(one));
  expect(known(other)).not.toBe(known(one));
});
