import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '@/lib/cli/browser';
import { attempt } from '../attempt';
import type { Section } from '../report';
import { preview } from '../serve/preview';
import { ratio } from '../statistics';
import { kinds } from './kinds';
import { lighthouse, middleVisit, scores, type Visit } from './lighthouse';
import { makeFloors } from './make-floors';
import { plainExport } from './plain-export';
import { tellTargets, type Compared } from './targets';

const visits = 5;
const folder = '.tmp/bench/floors';
const costs = ['bytes', 'requests', 'fcp', 'lcp', 'tbt', 'cls'] as const satisfies readonly (keyof Visit)[];

/** The article that is also told by a plain export. */
const told = 'article';

/** Where the browser, the site and the floors are. */
type Places = { readonly browser: string; readonly site: string; readonly floors: string };

async function compare(url: string, floorUrl: string, browser: string, signal: AbortSignal): Promise<Compared> {
  const ours = [];
  const theirs = [];
  for (let visit = 0; visit < visits; visit += 1) {
    ours.push(await lighthouse(url, browser, 'all', signal));
    theirs.push(await lighthouse(floorUrl, browser, 'performance', signal));
  }
  return { page: middleVisit(ours), floor: middleVisit(theirs), scores: scores(ours) };
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

/** The article of ours as a plain export of Next and mdx-bundler serves it. */
async function comparePlain({ browser, floors }: Places, signal: AbortSignal): Promise<Compared> {
  const { folder: exported, address } = await plainExport(readFileSync(join(folder, told, 'index.mdx'), 'utf8'), signal);
  const plain = await preview(exported, signal);
  return compare(plain.url + address, `${floors}/${told}/`, browser, signal).finally(plain.stop);
}

/** One page of each kind under Lighthouse’s slow phone, beside a file written by hand with the same text. */
export async function page(section: Section): Promise<void> {
  const addCost = section.table('What a first visit costs', ['', 'bytes (brotli)', 'requests', 'FCP, ms', 'LCP, ms', 'TBT, ms', 'CLS']);
  const addScore = section.table('Lighthouse’s scores', ['', 'performance', 'accessibility', 'best practices', 'SEO', 'what loses points']);
  const tell = (name: string, compared: Compared) => {
    const shown = (visit: Visit) => costs.map((each) => Number(visit[each].toFixed(each === 'cls' ? 3 : 0)));
    addCost(name, ...shown(compared.page));
    addCost('its floor', ...shown(compared.floor));
    addCost('ratio', ...costs.map((each) => ratio(compared.page[each], compared.floor[each])));
    addScore(name, ...compared.scores.map(({ score }) => Math.round(score)), compared.scores.flatMap(({ lost }) => lost).join(', ') || 'nothing');
  };
  const measured = new Map<string, Compared>();
  await attempt(section, 'pages', 30, (signal) =>
    withServers(signal, async (places) => {
      const each = async (name: string, work: (signal: AbortSignal) => Promise<Compared>) => {
        const compared = await attempt(section, `page: ${name}`, 4, (own) => work(AbortSignal.any([signal, own])));
        if (!compared) return;
        measured.set(name, compared);
        tell(name, compared);
      };
      for (const { name, address } of kinds) await each(name, (own) => compare(places.site + address, `${places.floors}/${name}/`, places.browser, own));
      await each('the article as a plain export', (own) => comparePlain(places, own));
    }),
  );
  section.note(
    `Median of ${visits} visits, page and floor in turn, with Lighthouse’s simulated mobile network and processor. A floor has the text that shows on its page, with headings, lists and tables, a line of inline style and nothing else; the same server sends it with the same headers and brotli. The plain export is the text of “${told}” through the same Next and mdx-bundler, without any style, links, sources or tables. What loses points is named if it did so in any visit.`,
  );
  tellTargets(section, measured);
}
