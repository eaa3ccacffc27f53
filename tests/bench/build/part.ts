import { rmSync } from 'node:fs';
import { attempt } from '../attempt';
import { measured, type Ran } from '../command';
import type { Section } from '../report';
import { ratio } from '../statistics';
import { growth } from './growth';
import { buildTwice, pagesIn } from './site-build';
import { steps } from './steps';
import { stockProject } from './stock';

const stockArticles = 500;
const megabytes = (bytes: number) => Math.round(bytes / 2 ** 20);

async function buildStock(signal: AbortSignal): Promise<{ readonly ran: Ran; readonly pages: number }> {
  const root = stockProject(stockArticles);
  try {
    const ran = await measured('node_modules/.bin/next', ['build'], { cwd: root, env: { NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1' }, signal });
    return { ran, pages: pagesIn(root) };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Builds of sites of several sizes, beside a plain Next and mdx-bundler export. */
export async function build(section: Section, sizes: readonly number[]): Promise<void> {
  const add = section.table(`Builds, beside a plain export of ${stockArticles} articles by the same Next and mdx-bundler`, [
    '', 'pages', 's', '× plain', 'processor s', '× plain', 'peak MB', '× plain', 'ms a page', '× plain',
  ]);
  const addSteps = section.table('Seconds of each step', ['', ...steps]);
  const addGrowth = section.table('Growth: how many times as long a step takes for an article as at the size before', ['', ...steps, 'whole build', 'its processor time']);
  const stock = await attempt(section, `plain export of ${stockArticles} articles`, 6, buildStock);
  const row = (name: string, { ran, pages }: { readonly ran: Ran; readonly pages: number }) => {
    const each = (build: { readonly ran: Ran; readonly pages: number }) => (1000 * build.ran.seconds) / build.pages;
    add(
      name,
      pages,
      ran.seconds,
      ratio(ran.seconds, stock?.ran.seconds),
      ran.processor,
      ratio(ran.processor, stock?.ran.processor),
      megabytes(ran.peak),
      ratio(ran.peak, stock?.ran.peak),
      each({ ran, pages }),
      ratio(each({ ran, pages }), stock && each(stock)),
    );
  };
  if (stock) row(`plain export, ${stockArticles} articles`, stock);

  let before: { readonly articles: number; readonly times: readonly number[] } | undefined;
  for (const articles of sizes) {
    await attempt(section, `site of ${articles} articles`, articles > 500 ? 60 : articles > 100 ? 25 : 8, (signal) =>
      buildTwice(articles, signal, (when, each) => {
        row(`${articles} articles, ${when}`, each);
        addSteps(`${articles} articles, ${when}`, ...steps.map((step) => each.steps[step]));
        if (when !== 'cold') return;
        const times = [...steps.map((step) => each.steps[step]), each.ran.seconds, each.ran.processor];
        if (before) addGrowth(`${before.articles} → ${articles}`, ...growth(before, { articles, times }));
        before = { articles, times };
      }),
    );
  }
  section.note('An article has ten claims and a source of its own, and each of those has a page and files of data, so our builds write about thirty pages for an article (each claim has its page, the page of its version and a card) and the plain one writes one. “After one edit” is a second build after one sentence has changed. Growth of 1 is in proportion, and below 1 is better. Memory is the most that all processes of a build held together.');
}
