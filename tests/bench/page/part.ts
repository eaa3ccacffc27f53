import { findBrowser } from '@/lib/cli/browser';
import { attempt } from '../attempt';
import type { Section } from '../report';
import { preview } from '../serve/preview';
import { ratio } from '../statistics';
import { kinds } from './kinds';
import { lighthouse, middleVisit, scores, type Visit } from './lighthouse';
import { makeFloors } from './make-floors';

const visits = 5;
const folder = '.tmp/bench/floors';
const costs = ['bytes', 'requests', 'fcp', 'lcp', 'tbt', 'cls'] as const satisfies readonly (keyof Visit)[];

type Tables = { readonly cost: Row; readonly score: Row };
type Row = ReturnType<Section['table']>;

/** Where the browser, the site and the floors are. */
type Places = { readonly browser: string; readonly site: string; readonly floors: string };

async function compare({ name, address }: (typeof kinds)[number], { browser, site, floors }: Places, { cost, score }: Tables, signal: AbortSignal): Promise<void> {
  const ours = [];
  const theirs = [];
  for (let visit = 0; visit < visits; visit += 1) {
    ours.push(await lighthouse(site + address, browser, 'all', signal));
    theirs.push(await lighthouse(`${floors}/${name}/`, browser, 'performance', signal));
  }
  const [page, least] = [middleVisit(ours), middleVisit(theirs)];
  const shown = (visit: Visit) => costs.map((each) => Number(visit[each].toFixed(each === 'cls' ? 3 : 0)));
  cost(name, ...shown(page));
  cost('its floor', ...shown(least));
  cost('ratio', ...costs.map((each) => ratio(page[each], least[each])));
  const graded = scores(ours);
  score(name, ...graded.map(({ score: points }) => Math.round(points)), graded.flatMap(({ lost }) => lost).join(', ') || 'nothing');
}

async function withServers(signal: AbortSignal, work: (places: Places) => Promise<void>): Promise<void> {
  const browser = findBrowser();
  const site = await preview('out', signal);
  try {
    await makeFloors(site.url, folder, browser);
    const floors = await preview(folder, signal);
    await work({ browser, site: site.url, floors: floors.url }).finally(floors.stop);
  } finally {
    await site.stop();
  }
}

/** One page of each kind under Lighthouse’s slow phone, beside a file written by hand with the same text. */
export async function page(section: Section): Promise<void> {
  const tables = {
    cost: section.table('What a first visit costs', ['', 'bytes (brotli)', 'requests', 'FCP, ms', 'LCP, ms', 'TBT, ms', 'CLS']),
    score: section.table('Lighthouse’s scores', ['', 'performance', 'accessibility', 'best practices', 'SEO', 'what loses points']),
  };
  await attempt(section, 'pages', 25, (signal) =>
    withServers(signal, async (places) => {
      for (const kind of kinds) await attempt(section, `page: ${kind.name}`, 4, (own) => compare(kind, places, tables, AbortSignal.any([signal, own])));
    }),
  );
  section.note(
    `Median of ${visits} visits, page and floor in turn, with Lighthouse’s simulated mobile network and processor. A floor has the text that shows on its page, with headings, lists and tables, a line of inline style and nothing else; the same server sends it with the same headers and brotli. What loses points is named if it did so in any visit.`,
  );
}
