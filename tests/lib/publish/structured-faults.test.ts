import { expect, test } from 'vitest';
import { inScript, type StructuredData } from '@/lib/publish/structured/structured-data';
import { structuredFaults } from '@/lib/publish/structured/structured-faults';

const today = '2026-11-22';
const data = { '@context': 'https://schema.org', '@type': 'WebPage', '@id': 'https://site.example/a/', name: 'Does it help?', lastReviewed: '2026-11-20' } as const;

const aPage = (...blocks: readonly StructuredData[]) => ({
  address: '/a/',
  html: `<body><h1>Does it <b>help?</b></h1><p>It’s “so” &amp; so &lt;/script&gt;, from <time dateTime="2026-11-20">20 November</time>.</p>${blocks
    .map((block) => `<script type="application/ld+json">${inScript(block)}</script>`)
    .join('')}</body>`,
});

test('structured data that a page shows are let through, whatever the markup', () => {
  expect(structuredFaults(aPage({ ...data, description: "It's “so” & so </script>" } as StructuredData), today)).toEqual([]);
});

test.for([
  ['a text that it does not show', { description: 'It helps everybody.' }, 'description “It helps everybody.”, which the page does not show'],
  ['a date that it does not show', { datePublished: '2026-11-01' }, 'datePublished “2026-11-01”, which the page does not show'],
  ['a date to come', { lastReviewed: '2026-11-23' }, 'lastReviewed in its structured data is 2026-11-23, which is after 2026-11-22'],
  ['a text that it does not show, deep inside', { about: [{ '@type': 'Drug', name: 'Morphine' }] }, 'name “Morphine”'],
] as const)('a page whose structured data say %s is refused', ([, more, fault]) => {
  const faults = structuredFaults(aPage({ ...data, ...more } as StructuredData), today);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(fault);
});

test('a page has one block of structured data', () => {
  expect(structuredFaults(aPage(), today)[0]).toContain('/a/ has 0 blocks');
  expect(structuredFaults(aPage(data, data), today)[0]).toContain('/a/ has 2 blocks');
});

test('a block that is not JSON is refused', () => {
  expect(structuredFaults({ address: '/a/', html: '<script type="application/ld+json">{"name":</script>' }, today)[0]).toContain('are not JSON');
});

test('nothing in a text ends the element that holds it', () => {
  const name = 'a </script><!-- <script> b\u2028c\u2029d';
  const text = inScript({ ...data, name } as StructuredData);
  expect(text).not.toMatch(/[<\u2028\u2029]/);
  expect((JSON.parse(text) as typeof data).name).toBe(name);
});
