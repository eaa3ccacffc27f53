import { expect, test } from 'vitest';
import { faultWords } from '@/lib/cli/fault-words';

const fault = (code: string, path?: string) => Object.assign(new Error(`${code}: refused, open '${path}'`), { code, path });

test.for([
  ['ENOSPC', 'The disk is full: free some space'],
  ['EROFS', 'build in a copy of the project elsewhere'],
  ['EACCES', 'change the owner or the rights of the file'],
  ['EBUSY', 'mount the folder above it instead'],
] as const)('when the system says %s the build says which file and “%s”', ([code, remedy]) => {
  expect(faultWords(fault(code, '.out-new/index.html'))).toMatch(/^\.out-new\/index\.html made the build stop/);
  expect(faultWords(fault(code, '.out-new/index.html'))).toContain(remedy);
});

test('a fault of our own is not explained away', () => {
  expect(faultWords(new TypeError('x is not a function'))).toBeUndefined();
  expect(faultWords(fault('ENOENT', 'out'))).toBeUndefined();
});
