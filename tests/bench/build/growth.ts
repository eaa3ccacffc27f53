import { ratio } from '../statistics';

/** How long each of several things took at a size. */
type Measured = { readonly articles: number; readonly times: readonly number[] };

/** How many times as much time each thing takes for an article at a larger size as at a smaller one. */
export function growth(small: Measured, large: Measured): readonly string[] {
  const larger = large.articles / small.articles;
  return large.times.map((time, index) => ratio(time / larger, small.times[index]));
}
