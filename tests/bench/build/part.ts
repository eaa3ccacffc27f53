import { attempt } from '../attempt';
import type { Ran } from '../command';
import type { Section } from '../report';
import { ratio } from '../statistics';
import { growth } from './growth';
import { buildOnce, buildTwice, type Build } from './site-build';
import { steps } from './steps';
import { buildStock, stockArticles } from './stock';
import { tellTargets } from './targets';

/** A build whose pages are counted, if not its steps. */
type Counted = { readonly ran: Ran; readonly pages: number };

const columns = ['', 'pages', 's', '× plain', 'processor s', '× plain', 'peak MB', '× plain', 'ms a page', '× plain'];
const eachPage = ({ ran, pages }: Counted) => (1000 * ran.seconds) / pages;

const cells = (name: string, { ran, pages }: Counted, stock: Counted | undefined) => [
  name,
  pages,
  ran.seconds,
  ratio(ran.seconds, stock?.ran.seconds),
  ran.processor,
  ratio(ran.processor, stock?.ran.processor),
  Math.round(ran.peak / 2 ** 20),
  ratio(ran.peak, stock?.ran.peak),
  eachPage({ ran, pages }),
  ratio(eachPage({ ran, pages }), stock && eachPage(stock)),
];

/** Builds of this site and of generated ones of several sizes, beside a plain Next and mdx-bundler export. */
export async function build(section: Section, sizes: readonly number[]): Promise<void> {
  const add = section.table(`Builds, beside a plain export of ${stockArticles} articles by the same Next and mdx-bundler`, columns);
  const addSteps = section.table('Seconds of each step', ['', ...steps]);
  const addGrowth = section.table('Growth: how many times as long a step takes for an article as at the size before', ['', ...steps, 'whole build', 'its processor time']);
  const stock = await attempt(section, `plain export of ${stockArticles} articles`, 6, buildStock);
  if (stock) add(...cells(`plain export, ${stockArticles} articles`, stock, stock));
  const row = (name: string, each: Build) => {
    add(...cells(name, each, stock));
    addSteps(name, ...steps.map((step) => each.steps[step]));
  };

  const real = await attempt(section, 'this site', 8, buildOnce);
  if (real) row('this site, cold', real);

  const cold = new Map<number, Build>();
  let before: { readonly articles: number; readonly times: readonly number[] } | undefined;
  for (const articles of sizes) {
    await attempt(section, `site of ${articles} articles`, articles > 500 ? 60 : articles > 100 ? 25 : 8, (signal) =>
      buildTwice(articles, signal, (when, each) => {
        row(`${articles} articles, ${when}`, each);
        if (when !== 'cold') return;
        cold.set(articles, each);
        const times = [...steps.map((step) => each.steps[step]), each.ran.seconds, each.ran.processor];
        if (before) addGrowth(`${before.articles} → ${articles}`, ...growth(before, { articles, times }));
        before = { articles, times };
      }),
    );
  }
  section.note('An article has ten claims and a source of its own, and each of those has a page and files of data, so our builds write about thirty pages for an article (each claim has its page, the page of its version and a card) and the plain one writes one. “After one edit” is a second build after one sentence has changed. Growth of 1 is in proportion, and below 1 is better. Memory is the most that all processes of a build held together.');
  tellTargets(section, real, stock, cold);
}
