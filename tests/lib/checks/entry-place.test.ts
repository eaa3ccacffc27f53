import { expect, test } from 'vitest';
import type { ContentFolder } from '@/lib/articles/read';
import { didYouMean } from '@/lib/checks/did-you-mean';
import { entriesIn, entryFiles, entryPlace } from '@/lib/checks/entry-place';

const folderOf = (files: Readonly<Record<string, string>>): ContentFolder => ({ articles: [], strays: [], ledger: '', registries: Object.entries(files).map(([path, text]) => ({ path, text })) });

const claims = `import type { Claim } from '@/lib/domain/claim';

export const relief = {
  'a-claim': {
    text: 'One { brace and a quote \\' here.',
    evidence: [{ passage: 'a-trial#place', stance: 'supports' }],
  },
  "b-claim": {
    text: 'Another.',
    against: {
      finding: \`Nothing ( here.\`,
    },
  },
  cClaim: {
    text: "Last one [",
  },
};
`;
const folder = folderOf({
  'content/claims/index.ts': claims,
  'content/claims/published.ts': claims,
  'content/claims/topics.ts': claims,
  'content/claims/entry.ts': claims,
  'content/claims/relief.ts': claims,
  'content/claims/topics-and-more.ts': 'export const more = {\r\n    other: {\r\n    },\r\n};\r\n',
  'content/claimsmore/relief.ts': claims,
  'other/content/claims/relief.ts': claims,
  'content/figures.ts': 'export const figures = {\n};\n',
  'content/sources/a-trial.ts': 'export const aTrial = {\n  kind: {\n    DOI: 1,\n  },\n};\n',
  'content/sources/b-a-trial.ts': 'x\n',
});

test('the files of a registry are those of its folder without what lists them, or the one of its name', () => {
  expect(entryFiles(folder, 'claims').map(({ path }) => path)).toEqual(['content/claims/relief.ts', 'content/claims/topics-and-more.ts']);
  expect(entryFiles(folder, 'figures').map(({ path }) => path)).toEqual(['content/figures.ts']);
  expect(entryFiles(folder, 'studies')).toEqual([]);
});

test('entries begin at the keys directly inside of the object, not at braces in words or further in', () => {
  expect(entriesIn({ path: 'a.ts', text: claims }).map(({ id, place }) => [id, place.line, place.column])).toEqual([['a-claim', 4, 3], ['b-claim', 8, 3], ['cClaim', 14, 3]]);
  expect(entriesIn({ path: 'a.ts', text: 'export const a = {\r\n    other: {\r\n    },\r\n    next: {\r\n' }).map(({ id, place }) => [id, place])).toEqual([
    ['other', { path: 'a.ts', line: 2, column: 5 }],
    ['next', { path: 'a.ts', line: 4, column: 5 }],
  ]);
});

test.each([
  ['const a = {\n  x: { y: 1 }, z: [\n  ],\n  next: {\n', ['x', 'next']],
  ['const a = {\n  next: {\n    inner: {\n    },\n  }, other: {\n  },\n  third: {\n', ['next', 'third']],
  ["const a = call({\n  'inner': {\n  },\n});\nconst b = {\n  outer: {\n", ['outer']],
  ["const a = {\n  'one': {\n    says: '\\\\',\n  },\n  two: {\n", ['one', 'two']],
  ["const a = {\n  one: {\n    says: \"it\\\" {\",\n  },\n  two: {\n", ['one', 'two']],
  ['const a = {\n  one: 1,\n  "": {\n  },\n  wide:  {\n', []],
  ['export default {\n  x two: {\n  },\n', []],
])('entries are counted by what is open: %s', (text, ids) => {
  expect(entriesIn({ path: 'a.ts', text }).map(({ id }) => id)).toEqual(ids);
});

test('an entry is found in its file, and a text in it where it first stands', () => {
  const at = (id: string, text?: string) => {
    const { path, line, column } = entryPlace(folder, 'claims', id, text);
    return `${path}:${line}:${column}`;
  };
  expect(at('a-claim')).toBe('content/claims/relief.ts:4:3');
  expect(at('a-claim', 'stance:')).toBe('content/claims/relief.ts:6:44');
  expect(at('b-claim', 'text:')).toBe('content/claims/relief.ts:9:5');
  expect(at('b-claim', 'stance:')).toBe('content/claims/relief.ts:8:3');
  expect(at('a-claim', 'b-claim')).toBe('content/claims/relief.ts:4:3');
  expect(at('a-claim', "'a-claim'")).toBe('content/claims/relief.ts:4:3');
  expect(at('cClaim', 'Last')).toBe('content/claims/relief.ts:15:12');
  expect(at('other')).toBe('content/claims/topics-and-more.ts:2:5');
  expect(at('nobody', 'text:')).toBe('content/claims/index.ts:1:1');
});

test('an entry with a file of its own is that file', () => {
  expect(entryPlace(folder, 'sources', 'a-trial')).toEqual({ path: 'content/sources/a-trial.ts', line: 1, column: 1 });
  expect(entryPlace(folder, 'sources', 'a-trial', 'DOI:')).toEqual({ path: 'content/sources/a-trial.ts', line: 3, column: 5 });
  expect(entryPlace(folder, 'sources', 'a-trial', '};')).toEqual({ path: 'content/sources/a-trial.ts', line: 5, column: 1 });
  expect(entryPlace(folder, 'sources', 'a-trial', 'aTrial')).toEqual({ path: 'content/sources/a-trial.ts', line: 1, column: 14 });
  expect(entryPlace(folder, 'sources', 'trial')).toEqual({ path: 'content/sources/index.ts', line: 1, column: 1 });
});

test.each([
  ['relief', ['relieved', 'relif', 'belief'], 'did you mean “relif”? All are listed in a list'],
  ['ab', ['cd'], 'did you mean “cd”? All are listed in a list'],
  ['abc', ['xyz'], 'all are listed in a list'],
  ['abcdefghi', ['abcdefxyz'], 'did you mean “abcdefxyz”? All are listed in a list'],
  ['abcdefghi', ['abcdewxyz'], 'all are listed in a list'],
  ['abcdef', ['bcdef', 'abcdefgh'], 'did you mean “bcdef”? All are listed in a list'],
  ['abcd', ['dabc', 'xxcd'], 'did you mean “dabc”? All are listed in a list'],
  ['kitten', ['sitting', 'kit'], 'all are listed in a list'],
  ['', ['abc'], 'all are listed in a list'],
  ['abc', [''], 'all are listed in a list'],
  ['abc', [], 'all are listed in a list'],
])('for “%s” the nearest of %o is named, if it is near', (word, known, advice) => {
  expect(didYouMean(word, known, 'a list')).toBe(advice);
});
