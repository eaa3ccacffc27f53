import { Day } from '../domain/id';

/**
 * The day of the build in UTC, `YYYY-MM-DD`; `BUILD_DAY` sets another.
 * @throws Error when `BUILD_DAY` is no day.
 */
export function buildDay(): string {
  const day = process.env.BUILD_DAY ?? new Date().toISOString().slice(0, 10);
  if (!Day.safeParse(day).success) throw new Error(`BUILD_DAY is “${day}”, which is no day. Write it as YYYY-MM-DD, or leave it out for today.`);
  return day;
}
