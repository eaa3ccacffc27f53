import { mkdirSync, readFileSync } from 'node:fs';
import { measured } from '../command';
import { median } from '../statistics';
import { tool } from '../tools';

/** What one visit costs, under Lighthouse's simulated slow phone and network. Times are in milliseconds. */
export type Visit = {
  readonly bytes: number;
  readonly requests: number;
  /** Bytes of script that the framework brings. */
  readonly framework: number;
  readonly fcp: number;
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
};

/** A category's score, from 0 to 100, and the audits that take points from it. */
export type Score = { readonly category: string; readonly score: number; readonly lost: readonly string[] };

type Request = { readonly url: string; readonly resourceType: string; readonly transferSize: number };
type Audit = { readonly score: number | null; readonly numericValue?: number; readonly displayValue?: string; readonly details?: unknown };
type Report = {
  readonly runtimeError?: { readonly message: string };
  readonly audits: Readonly<Record<string, Audit>>;
  readonly categories: Readonly<Record<string, { readonly title: string; readonly score: number | null; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }>>;
};

/** Visits a page once, as somebody who was never there; a visit of which the browser kept no trace is made again. */
export async function lighthouse(url: string, browserPath: string, categories: 'all' | 'performance', signal: AbortSignal): Promise<Report> {
  const visits = 3;
  for (let visit = 1; ; visit += 1) {
    try {
      return await visited(url, browserPath, categories, signal);
    } catch (error) {
      if (visit === visits || !String(error).includes('NO_NAVSTART')) throw error;
    }
  }
}

async function visited(url: string, browserPath: string, categories: 'all' | 'performance', signal: AbortSignal): Promise<Report> {
  mkdirSync('.tmp/bench', { recursive: true });
  const file = '.tmp/bench/lighthouse.json';
  const args = [url, '--quiet', '--output=json', `--output-path=${file}`, '--disable-full-page-screenshot', '--chrome-flags=--headless=new --no-sandbox'];
  if (categories === 'performance') args.push('--only-categories=performance');
  const own = AbortSignal.any([signal, AbortSignal.timeout(120_000)]);
  await measured(await tool('lighthouse', signal), args, { env: { CHROME_PATH: browserPath }, signal: own });
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  if (report.runtimeError) throw new Error(report.runtimeError.message);
  return report;
}

function valueOf({ audits }: Report, id: string): number {
  const value = audits[id]?.numericValue;
  if (value === undefined) throw new Error(`Lighthouse measured no ${id}.`);
  return value;
}

const frameworkBytes = (requests: readonly Request[]) =>
  requests.filter(({ url, resourceType }) => resourceType === 'Script' && url.includes('/_next/')).reduce((sum, { transferSize }) => sum + transferSize, 0);

/** The costs of the middle visit, each by itself. */
export function middleVisit(reports: readonly Report[]): Visit {
  const of = (id: string) => median(reports.map((report) => valueOf(report, id)));
  const requests = reports.map(({ audits }) => (audits['network-requests']?.details as { readonly items: readonly Request[] }).items);
  return {
    bytes: of('total-byte-weight'),
    requests: median(requests.map(({ length }) => length)),
    framework: median(requests.map(frameworkBytes)),
    fcp: of('first-contentful-paint'),
    lcp: of('largest-contentful-paint'),
    tbt: of('total-blocking-time'),
    cls: of('cumulative-layout-shift'),
  };
}

/** The middle score of each category, with every audit that took points in any visit. */
export function scores(reports: readonly Report[]): readonly Score[] {
  return Object.keys(reports[0]?.categories ?? {}).map((id) => {
    const lost = reports.flatMap(({ categories, audits }) =>
      (categories[id]?.auditRefs ?? [])
        .filter(({ id: audit, weight }) => weight > 0 && (audits[audit]?.score ?? 1) < 1)
        .map(({ id: audit }) => audit),
    );
    return { category: id, score: median(reports.map(({ categories }) => (categories[id]?.score ?? 0) * 100)), lost: [...new Set(lost)] };
  });
}
