import type { Section } from '../report';
import { ratio } from '../statistics';
import { figure } from '../table';
import { targets } from '../target';
import { kinds } from './kinds';
import type { Score, Visit } from './lighthouse';

/** A kind of page as measured, beside its floor. */
export type Compared = { readonly page: Visit; readonly floor: Visit; readonly scores: readonly Score[] };

const mostBytes = 22_000;

/** What pages should reach; a page that was not measured is not told. */
export function tellTargets(section: Section, measured: ReadonlyMap<string, Compared>): void {
  const tell = targets(section);
  const told = kinds.flatMap((kind) => {
    const compared = measured.get(kind.name);
    return compared ? [{ ...kind, ...compared }] : [];
  });
  for (const { name, page, floor, ...kind } of told) {
    tell(`${name}: the largest paint comes within 1.15 times the time of its floor`, ratio(page.lcp, floor.lcp), page.lcp <= 1.15 * floor.lcp, 'whyLate' in kind ? kind.whyLate : undefined);
  }
  for (const { name, page } of told.filter(({ name: kind }) => kind.endsWith('article'))) {
    tell(`${name}: ${figure(mostBytes)} bytes at most`, figure(page.bytes), page.bytes <= mostBytes, 'The page itself is held to its budget; the rest is the script and the code to scan, which come after the first paint.');
  }
  const framework = Math.max(...told.map(({ page }) => page.framework));
  tell('no byte of the framework’s script on any page', figure(framework), framework === 0);
  for (const { name, scores } of told) {
    const least = Math.min(...scores.map(({ score }) => Math.round(score)));
    tell(`${name}: 100 points in each of Lighthouse’s four categories`, figure(least), least === 100);
  }
}
