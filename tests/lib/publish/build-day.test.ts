import { afterEach, expect, test, vi } from 'vitest';
import { buildDay } from '@/lib/publish/build-day';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('the day of the build is that of BUILD_DAY where it is set', () => {
  vi.stubEnv('BUILD_DAY', '2031-02-03');
  expect(buildDay()).toBe('2031-02-03');
});

test.for(['2031-02-30', 'tomorrow', ''])('a BUILD_DAY “%s” is refused with what to write', (day) => {
  vi.stubEnv('BUILD_DAY', day);
  expect(buildDay).toThrow(`BUILD_DAY is “${day}”, which is no day. Write it as YYYY-MM-DD`);
});
