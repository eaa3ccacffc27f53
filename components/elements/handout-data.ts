import { handoutFile, type HandoutArticle, type HandoutClaims, type HandoutItem, type HandoutPart, type HandoutSources } from '../../lib/domain/handout';
import { fetchedOnce } from './fetched-once';

const jsonAt = fetchedOnce(async (address) => {
  const response = await fetch(address);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(String(response.status));
  return response.json() as Promise<unknown>;
});

/** A data file of the site; undefined when there is none. */
const file = <Data>(name: string) => jsonAt(`${base}/data/${name}`) as Promise<Data | undefined>;

const own = <Value>(record: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined =>
  record && Object.hasOwn(record, key) ? record[key] : undefined;

/** Every claim that a handout can show. */
export async function claimParts(): Promise<HandoutClaims> {
  return (await file<HandoutClaims>(handoutFile.claims)) ?? {};
}

/** Every source as a line. */
export async function sourceLines(): Promise<HandoutSources> {
  return (await file<HandoutSources>(handoutFile.sources)) ?? {};
}

/** What an item shows; undefined when the site has no such thing. */
export async function partOf(item: HandoutItem): Promise<HandoutPart | undefined> {
  if (item.kind === 'claim') return own(await claimParts(), item.id);
  const article = await file<HandoutArticle>(handoutFile.article(item.article));
  return item.kind === 'short' ? article?.short : own(article?.parts, item.anchor);
}

/** The questions to ask of the articles that items are from, without repeats. */
export async function questionsOf(items: readonly HandoutItem[]): Promise<readonly string[]> {
  const articles = new Set(items.flatMap((item) => (item.kind === 'claim' ? [] : [item.article])));
  const found = await Promise.all([...articles].map((name) => file<HandoutArticle>(handoutFile.article(name))));
  const each = articles.size > 1 ? 3 : 6;
  return [...new Set(found.flatMap((article) => article?.questions.slice(0, each) ?? []))];
}
