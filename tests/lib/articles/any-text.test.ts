import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readContent } from '@/lib/articles/read';
import { vocabulary } from '@/lib/articles/vocabulary';
import { ContentRefused, type Problem } from '@/lib/checks/problem';
import { buildLibrary } from '@/lib/library';
import { anArticleFile } from '../../support/article';
import { someContent } from '../../support/content';
import { runs } from '../../support/runs';

const real = readContent('.').articles.map(({ text }) => text);
const content = someContent();

const names = [...Object.keys(vocabulary), 'div', 'script', 'constructor', 'Unknown'];
const id = fc.constantFrom(...Object.keys(content.claims), ...Object.keys(content.estimates), ...Object.keys(content.statements), 'nothing', '__proto__', '');
const odd = fc.constantFrom('\u0000', '\u202E', '\u200B', '\uFEFF', '\uD800', '\u2028', '🧪', 'é', '\r', '\t', '{', '}', '<', '>', '{1+1}', '{/*', '<!--', '---', '|', '[^1]', '&nbsp;', '```', '*a', 'import a from "b"', 'export const a = 1', '12 of 100 people', '40%');
const words = fc.oneof(fc.lorem({ maxCount: 8 }), fc.string({ unit: 'binary', maxLength: 30 }), odd);
const tag = fc.tuple(fc.constantFrom('<', '</'), fc.constantFrom(...names), id, fc.constantFrom('>', ' />', ' arm="drug" />', ' {...a}>', ' id={1}>', '')).map(([open, name, at, close]) => `${open}${name} id="${at}"${close}`);
const sound = fc.tuple(fc.constantFrom(...names), id, words).map(([name, at, inside]) => `<${name} id="${at}">${inside}</${name}>`);
const table = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 12 }), words).map(([columns, rows, cell]) => {
  const row = `|${` ${cell.replaceAll('\n', ' ')} |`.repeat(columns)}\n`;
  return `${row}|${' --- |'.repeat(columns)}\n${row.repeat(rows)}`;
});
const nested = fc.tuple(fc.constantFrom('> ', '- ', '1. ', '  ', '**', '[', '<Short>', '{', '<Ours>', '`'), fc.integer({ min: 1, max: 60 })).map(([part, times]) => part.repeat(times));
const link = fc.tuple(words, fc.oneof(words, fc.constantFrom('/sources/', 'javascript:alert(1)', '//a', '#', '/evidence/first/#x', 'https://%'))).map(([text, to]) => `[${text}](${to})`);
const block = fc.oneof(words, tag, sound, table, nested, link, words.map((text) => `## ${text}`));
const written = fc.array(fc.tuple(block, fc.constantFrom('', ' ', '\n', '\n\n')), { maxLength: 6 }).map((blocks) => blocks.map((parts) => parts.join('')).join(''));

/** An article of the library in which slices were cut, doubled, swapped or broken up by something odd. */
const mutated = fc
  .tuple(fc.constantFrom(...real), fc.array(fc.tuple(fc.nat(), fc.nat(200), fc.constantFrom('cut', 'double', 'swap', 'insert'), fc.oneof(odd, tag, nested)), { minLength: 1, maxLength: 6 }))
  .map(([text, changes]) =>
    changes.reduce((before, [where, length, change, inserted]) => {
      const from = where % (before.length + 1);
      const [start, slice, end] = [before.slice(0, from), before.slice(from, from + length), before.slice(from + length)];
      return { cut: start + end, double: start + slice + slice + end, swap: end + slice + start, insert: start + inserted + end }[change];
    }, text),
  );

const field = fc.oneof(fc.json(), fc.string({ unit: 'binary' }), fc.constantFrom('&a [*a, *a]', '*a', '!!js/function x', '"', '[', '2026-13-40', '<<: *a', '? x', '|', '- - - -'));
const matter = fc
  .array(fc.tuple(fc.constantFrom('title', 'summary', 'order', 'published', 'checked', 'next', 'review', '__proto__', 'constructor', '1'), field), { maxLength: 10 })
  .map((fields) => `---\n${fields.map(([name, value]) => `${name}: ${value}`).join('\n')}\n---\n\n<Ours>Text.</Ours>\n`);

/** What the build says of a library with this one article: its problems, or none. Anything else that it throws goes through. */
function problemsWith(text: string): readonly Problem[] {
  const article = { ...anArticleFile(''), text };
  try {
    buildLibrary(content, { articles: [article], registries: [], ledger: '{}', strays: [] });
    return [];
  } catch (error) {
    if (error instanceof ContentRefused) return error.problems;
    throw error;
  }
}

function isJudged(text: string): void {
  const lines = text.split(/\r\n|\r|\n/).length;
  for (const { rule, place, found } of problemsWith(text)) {
    expect(found).not.toMatch(/undefined|\[object|NaN/);
    if (place.path.endsWith('.mdx')) expect(place.line >= 1 && place.line <= lines && place.column >= 1, `${rule}: line ${place.line} of ${lines}`).toBe(true);
  }
}

test('no body of an article ends in anything but problems, each with a place in the file', () => {
  fc.assert(fc.property(written, (body) => isJudged(anArticleFile(body).text)), runs);
});

test('no front matter and no other file ends in anything but problems', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), matter), isJudged), runs);
});

test('an article of the library that was broken anywhere ends in nothing but problems', () => {
  fc.assert(fc.property(mutated, isJudged), runs);
});

test('a name that every object has is no number of an article', () => {
  const long = Array.from({ length: 40 }, () => 'word').join(' ');
  isJudged(anArticleFile(`<Claim id="a"><Estimate id="__proto__" arm="drug" />${long}.</Claim>`).text);
});
