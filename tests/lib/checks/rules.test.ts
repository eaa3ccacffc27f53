import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { blindSpots } from '@/lib/checks/blind-spots';
import { ContentRefused, report } from '@/lib/checks/problem';
import { problemsIn, rules } from '@/lib/checks/rules';
import { aClaim } from '../../support/content';
import { aWrittenScope } from '../../support/problems';

test.each(rules)('the rule “$id” has a file of its name, and tells its correct state in a sentence', ({ id, correct }) => {
  expect(existsSync(`lib/checks/${id}.ts`)).toBe(true);
  expect(correct).toMatch(/^[A-Z].{20,}\.$/);
});

test('no rule stands twice', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

test('what does not fit its schema keeps back the rules that look into entries, and no others', () => {
  expect(rules.filter(({ needsValidEntries }) => !needsValidEntries).map(({ id }) => id)).toEqual([
    'plain-text', 'characters-readable', 'id-is-file-name', 'id-is-unique', 'entry-valid', 'front-matter-valid', 'mdx-syntax', 'no-code-in-prose',
    'known-component', 'sentence-has-claim', 'heading-order', 'search-words-valid', 'ledger-valid',
  ]);
});

test('problems carry the name of their rule; a misshapen claim is told before anything that rests on it', () => {
  const claims = { 'a-claim': aClaim({ evidence: [{ passage: 'a-trial#nowhere', stance: 'supports' }] }) };
  const brokenRules = (content: Parameters<typeof aWrittenScope>[0]) => new Set(problemsIn(aWrittenScope(content)).map(({ rule }) => rule));
  expect(brokenRules({ claims })).toContain('passage-exists');
  const misshapen = brokenRules({ claims, statements: { 'No Id': {} as never } });
  expect(misshapen).toContain('entry-valid');
  expect(misshapen).not.toContain('passage-exists');
});

const aProblem = (path: string, line: number, column: number) => ({ rule: 'a-rule', place: { path, line, column }, found: 'this', expected: 'that', mend: 'do so' });

test('a report has the problems in the order of files, lines and columns, and their number', () => {
  expect(report([aProblem('b.mdx', 1, 1), aProblem('a.mdx', 10, 1), aProblem('a.mdx', 9, 7), aProblem('a.mdx', 9, 2)]).split('\n')).toEqual([
    'a.mdx:9:2 a-rule this · expected that · do so',
    'a.mdx:9:7 a-rule this · expected that · do so',
    'a.mdx:10:1 a-rule this · expected that · do so',
    'b.mdx:1:1 a-rule this · expected that · do so',
    '',
    '4 problems. Nothing was built.',
  ]);
});

test('a report leaves the problems that it was given in their order', () => {
  const problems = [aProblem('b.mdx', 1, 1), aProblem('a.mdx', 1, 1)];
  report(problems);
  expect(problems.map(({ place }) => place.path)).toEqual(['b.mdx', 'a.mdx']);
});

test('content that is refused is told as an error that carries its one problem', () => {
  const refused = new ContentRefused([aProblem('a.mdx', 1, 1)]);
  expect(refused.message).toBe('a.mdx:1:1 a-rule this · expected that · do so\n\n1 problem. Nothing was built.');
  expect([refused.name, refused.problems]).toEqual(['ContentRefused', [aProblem('a.mdx', 1, 1)]]);
});

test('what no rule can catch is told in whole sentences', () => {
  for (const words of Object.values(blindSpots)) expect(words).toMatch(/^(?:We|A|Somebody) .{20,}\.$/);
});
