import type { Ran } from '../command';
import type { Section } from '../report';
import { ratio } from '../statistics';
import { figure } from '../table';
import { targets } from '../target';

type Timed = { readonly ran: Ran };

const seconds = ({ ran }: Timed) => `${figure(ran.seconds)} s`;

/** What the builds should reach; a target whose builds were not measured is not told. */
export function tellTargets(section: Section, real: Timed | undefined, stock: Timed | undefined, cold: ReadonlyMap<number, Timed>): void {
  const tell = targets(section);
  const [middle, large] = [cold.get(500), cold.get(2000)];
  if (real) {
    tell('this site builds in 60 s, cold', seconds(real), real.ran.seconds <= 60, 'Each claim has a page, the page of its version and a card, and each text file is pressed twice at the highest level. A machine with more than two cores is faster.');
  }
  if (middle && stock) {
    tell('500 articles, sealed and compressed, take at most as long as the plain export of 500', ratio(middle.ran.seconds, stock.ran.seconds), middle.ran.seconds <= stock.ran.seconds, 'The plain export writes one page for an article, and ours about thirty; a page for a page the distance is in the last column of the first table.');
  }
  if (middle && large) {
    const times = large.ran.seconds / middle.ran.seconds;
    tell('2,000 articles take at most 4 times as long as 500', ratio(large.ran.seconds, middle.ran.seconds), times <= 4, 'The steps that grow faster than the site are those above 1 in the table of growth.');
  }
  if (large) {
    tell('2,000 articles need at most 6 GB of memory', `${figure(large.ran.peak / 2 ** 30)} GB`, large.ran.peak <= 6 * 2 ** 30, 'Each process that renders pages holds the whole library.');
  }
}
