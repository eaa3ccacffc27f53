import Ajv from 'ajv/dist/2020.js';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { atomFeed } from '@/lib/publish/atom-feed';
import { feedOf } from '@/lib/publish/feed';
import { jsonFeed } from '@/lib/publish/json-feed';
import { aClaim } from '../../support/content';
import { aLibraryOf, aVersion } from '../../support/claimed-library';
import { library } from '../../support/real-library';

const on = '2026-03-01';
const old = aClaim({ text: 'It helped 8 people & more.', checked: '2026-01-01' });
const now = aClaim({ text: 'It helped 9 people & "more".', checked: on, changes: [{ on, what: 'We had miscounted.' }] });
const small = aLibraryOf({ one: now }, { one: { versions: [aVersion(old)] } });
const many = aLibraryOf(
  Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`claim-${index}`, now])),
  Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`claim-${index}`, { versions: [aVersion(old)] }])),
);
const feeds = [['of the library', library], ['of one change', small], ['of many changes', many]] as const;

type Link = { readonly rel: string; readonly href: string };
type AtomEntry = { readonly id: string; readonly title: string; readonly updated: string; readonly link: readonly Link[]; readonly content: { readonly '#text': string } };
type Atom = AtomEntry & { readonly xmlns: string; readonly author: readonly { readonly name: string }[]; readonly entry: readonly AtomEntry[] };

const reader = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', parseTagValue: false, isArray: (name) => ['entry', 'link', 'author'].includes(name) });
const atomOf = (from: typeof library) => (reader.parse(atomFeed(from)) as { readonly feed: Atom }).feed;
const isMoment = (moment: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(moment) && Date.parse(moment) <= Date.now();

test.for(feeds)('the Atom feed %s has what RFC 4287 asks for', ([, from]) => {
  expect(XMLValidator.validate(atomFeed(from))).toBe(true);
  const { xmlns, author, link, entry, ...feed } = atomOf(from);
  expect(xmlns).toBe('http://www.w3.org/2005/Atom');
  expect(author).toEqual([{ name: from.site.name }]);
  expect(link.map(({ rel }) => rel).sort()).toEqual(['alternate', 'self']);
  for (const { id, title, updated, link: links } of [{ ...feed, link }, ...entry]) {
    expect(URL.canParse(id), id).toBe(true);
    expect(title).toMatch(/\S/);
    expect(isMoment(updated), updated).toBe(true);
    expect(links.filter(({ rel }) => rel === 'alternate')).toHaveLength(1);
    for (const { href } of links) expect(href.startsWith(`${from.site.url}/`), href).toBe(true);
  }
  expect(new Set([feed.id, ...entry.map(({ id }) => id)]).size).toBe(entry.length + 1);
  const moments = entry.map(({ updated }) => updated);
  expect(moments).toEqual([...moments].sort().reverse());
  expect(moments[0]).toBe(feed.updated);
  expect(entry.length).toBeLessThanOrEqual(50);
});

/** What jsonfeed.org/version/1.1 asks of what our feed has. */
const jsonFeedSchema = {
  type: 'object',
  required: ['version', 'title', 'items'],
  additionalProperties: false,
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: { type: 'string', minLength: 1 },
    home_page_url: { type: 'string', pattern: '^https://' },
    feed_url: { type: 'string', pattern: '^https://' },
    description: { type: 'string' },
    language: { type: 'string', pattern: '^[a-z]{2}' },
    authors: { type: 'array', minItems: 1, items: { type: 'object', minProperties: 1, additionalProperties: false, properties: { name: { type: 'string' } } } },
    items: {
      type: 'array',
      maxItems: 50,
      uniqueItems: true,
      items: {
        type: 'object',
        required: ['id', 'content_text'],
        additionalProperties: false,
        properties: {
          id: { type: 'string', minLength: 1 },
          url: { type: 'string', pattern: '^https://' },
          title: { type: 'string' },
          content_text: { type: 'string' },
          date_modified: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$' },
        },
      },
    },
  },
} as const;

test.for(feeds)('the JSON feed %s fits JSON Feed 1.1 and tells the same as the Atom feed', ([, from]) => {
  const told = JSON.parse(jsonFeed(from)) as { readonly items: readonly { readonly id: string; readonly content_text: string }[] };
  const validate = new Ajv().compile(jsonFeedSchema);
  expect(validate(told), JSON.stringify(validate.errors)).toBe(true);
  expect(told.items.map(({ id }) => id)).toEqual(atomOf(from).entry.map(({ id }) => id));
  expect(told.items.map(({ content_text: text }) => text)).toEqual(atomOf(from).entry.map((entry) => entry.content['#text']));
});

test('a claim that changes makes an entry that tells what, why and before, and leads to the new version', () => {
  const [entry, first] = feedOf(small).entries;
  expect(entry?.title).toBe('Reworded: It helped 9 people & "more".');
  expect(entry?.text).toBe('We had miscounted. Before, it said: “It helped 8 people & more.” It rests on: A trial. Certainty: low.');
  expect(entry?.url).toBe(`${small.site.url}/claims/one/v/${aVersion(now).hash}/`);
  expect(first).toMatchObject({ title: '1 new claim', updated: '2026-01-01T00:00:00Z' });
});

test.for([
  ['very-low', 'Certainty: very low.'],
  ['moderate', 'Certainty: moderate.'],
] as const)('an entry of a claim with the grade %s ends with it, whether the claim changed or is new', ([grade, sentence]) => {
  const graded = aClaim({ ...now, certainty: { grade, why: 'Few people.', by: 'us' } });
  const [changed] = feedOf(aLibraryOf({ one: graded }, { one: { versions: [aVersion(old)] } })).entries;
  const [isNew] = feedOf(aLibraryOf({ one: graded })).entries;
  for (const entry of [changed, isNew]) expect(entry?.text.endsWith(` ${sentence}`), entry?.text).toBe(true);
});

test('an entry of a claim without a level of certainty ends with that', () => {
  const [entry] = feedOf(aLibraryOf({}, { one: { versions: [{ on, hash: 'a'.repeat(12), text: 'It was first made in 1962.' }] } })).entries;
  expect(entry?.text).toBe(`First published on ${on}. It was first made in 1962. Not graded.`);
});

test('a correction is called one, and keeps its reason', () => {
  const corrected = aClaim({ ...now, changes: [{ on, what: 'We had miscounted.', isCorrection: true }] });
  const [entry] = feedOf(aLibraryOf({ one: corrected }, { one: { versions: [aVersion(old)] } })).entries;
  expect(entry?.title).toBe('Corrected: It helped 9 people & "more".');
  expect(entry?.text).toMatch(/^We had miscounted\. Before, it said/);
});

test('claims of one day are one entry', () => {
  expect(feedOf(library).entries.filter(({ title }) => title.includes('new claim')).length).toBeLessThanOrEqual(new Set(Object.values(library.ledger).map(({ versions }) => versions[0]?.on)).size);
});

test('an entry keeps its id when more changes come', () => {
  const later = aLibraryOf({ one: aClaim({ text: 'It helped nobody.', checked: '2026-04-01' }) }, { one: { versions: [aVersion(old), aVersion(now)] } });
  const ids = feedOf(later).entries.map(({ id }) => id);
  expect(ids.slice(1)).toEqual(feedOf(small).entries.map(({ id }) => id));
});

test('a site in a folder of its host has addresses and ids of its own', () => {
  const [entry] = feedOf({ ...small, site: { ...small.site, url: 'https://host.example/evidence-site' } }).entries;
  expect(entry?.id).toBe('tag:host.example,2026-03-01:evidence-site/claims/one/1');
  expect(entry?.url).toMatch(/^https:\/\/host\.example\/evidence-site\/claims\//);
});

test('a claim that was taken back leads to the page that says so', () => {
  const tombstone = { on: '2026-04-01', why: 'The trial was withdrawn.', successor: null };
  const [entry] = feedOf(aLibraryOf({}, { one: { versions: [aVersion(old)], tombstone } })).entries;
  expect(entry).toMatchObject({ title: 'Taken back: It helped 8 people & more.', text: 'The trial was withdrawn.', url: `${small.site.url}/claims/one/` });
});
