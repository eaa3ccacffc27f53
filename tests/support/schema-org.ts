import { readFileSync } from 'node:fs';
import * as z from 'zod';

const names = z.array(z.string());
const vocabulary = z
  .object({
    dataTypes: names,
    classes: z.record(z.string(), names),
    properties: z.record(z.string(), z.tuple([names, names])),
    members: z.record(z.string(), names),
  })
  .parse(JSON.parse(readFileSync('tests/support/schema-org.json', 'utf8')));

/** Terms of other vocabularies that pages may use, by their prefix: PROV-O and CiTO. */
const others: Readonly<Record<string, { readonly address: string; readonly terms: readonly string[] }>> = {
  prov: { address: 'http://www.w3.org/ns/prov#', terms: ['wasDerivedFrom'] },
  cito: { address: 'http://purl.org/spar/cito/', terms: ['obtainsSupportFrom', 'discusses'] },
};

/** A class with all that stand above it. */
function withParents(type: string): readonly string[] {
  return [type, ...(vocabulary.classes[type] ?? []).flatMap(withParents)];
}

const textual = ['Text', 'URL', 'XPathType', 'CssSelectorType', 'PronounceableText'];

function isAllowed(value: unknown, ranges: readonly string[]): boolean {
  if (typeof value === 'boolean') return ranges.includes('Boolean');
  if (typeof value === 'number') return ranges.some((range) => withParents(range).includes('Number') || ['Integer', 'Float'].includes(range));
  if (typeof value === 'string') {
    const isAddress = /^https?:\/\//.test(value);
    const isDate = /^\d{4}(?:-\d{2}){0,2}$/.test(value);
    return ranges.some((range) => (range === 'URL' ? isAddress : range === 'Date' ? isDate : textual.includes(range)));
  }
  const types = typesOf(value);
  // A reference tells no type; it is one to a thing.
  if (types.length === 0) return typeof value === 'object' && value !== null && '@id' in value && ranges.some((range) => !vocabulary.dataTypes.includes(range));
  return types.some((type) => ranges.some((range) => withParents(type).includes(range)));
}

function typesOf(value: unknown): readonly string[] {
  const type: unknown = typeof value === 'object' && value !== null && '@type' in value ? value['@type'] : [];
  return z.union([z.string().transform((one) => [one]), names]).parse(type);
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

function faultsOfTerm(term: string, value: unknown, types: readonly string[]): readonly string[] {
  const [, prefix = '', name = ''] = /^(\w+):(\w+)$/.exec(term) ?? [];
  if (prefix !== '') return others[prefix]?.terms.includes(name) ? [] : [`There is no term ${term}`];
  const property = vocabulary.properties[term];
  if (!property) return [`There is no property ${term}`];
  const [domains, ranges] = property;
  const isAtHome = types.some((type) => withParents(type).some((parent) => domains.includes(parent)));
  return [
    ...(isAtHome ? [] : [`${types.join(', ')} has no property ${term}`]),
    ...listOf(value).flatMap((one) => (isAllowed(one, ranges) ? [] : [`${term} is ${JSON.stringify(one).slice(0, 80)}; it is to be ${ranges.join(' or ')}`])),
  ];
}

/** What schema.org’s own vocabulary does not allow in a thing and in all inside of it. */
export function vocabularyFaults(thing: unknown): readonly string[] {
  if (Array.isArray(thing)) return thing.flatMap(vocabularyFaults);
  if (typeof thing !== 'object' || thing === null) return [];
  const types = typesOf(thing);
  const unknown = types.filter((type) => !(type in vocabulary.classes)).map((type) => `There is no type ${type}`);
  const terms = Object.entries(thing).filter(([term]) => !term.startsWith('@'));
  const untyped = types.length === 0 && terms.length > 0 ? [`${JSON.stringify(thing).slice(0, 80)} has no @type`] : [];
  return [...unknown, ...untyped, ...terms.flatMap(([term, value]) => [...faultsOfTerm(term, value, types), ...vocabularyFaults(value)])];
}

/** What is wrong with a document’s context. */
export function contextFaults(context: unknown): readonly string[] {
  const [main, ...more] = listOf(context);
  const expected = Object.entries(others).map(([prefix, { address }]) => `${prefix} ${address}`);
  const given = more.flatMap((one) => Object.entries(z.record(z.string(), z.string()).parse(one)).map(([prefix, address]) => `${prefix} ${address}`));
  return [...(main === 'https://schema.org' ? [] : [`The context is ${String(main)}`]), ...given.filter((one) => !expected.includes(one))];
}
