import { expect, test } from 'vitest';
import { opennessFaults, unusedRules, untypedFiles } from '../../support/site-checks/header-rules';

const rules = [
  { path: '/*', headers: [['Cross-Origin-Resource-Policy', 'same-origin']] },
  { path: '/data/*', headers: [['Cross-Origin-Resource-Policy', 'cross-origin']] },
] as const;
const sound = ['/', '/data/a.csv'];

test('rules that files need, and no others, have no fault', () => {
  expect([...unusedRules(rules, sound), ...opennessFaults(rules, sound, ['data'])]).toEqual([]);
});

test('a rule for no file is found', () => {
  expect(unusedRules(rules, ['/'])).toEqual(['No file is there for the rule of /data/*.']);
});

test('a file that others may use and are not to, and one that they cannot, are found', () => {
  expect(opennessFaults(rules, [...sound, '/og/a.png'], ['og'])).toEqual(['/data/a.csv is open to other sites, and not for them.', '/og/a.png is for other sites, and closed to them.']);
});

test('a file of an unknown kind is found', () => {
  const files = new Map([['/a.txt', { type: 'text/plain' }], ['/a.unknown', { type: 'application/octet-stream' }]]);
  expect(untypedFiles(files)).toEqual(['/a.unknown has no content type.']);
});
