import { expect, test } from 'vitest';
import { differences } from '../../support/site-checks/answers';

const ours = { status: 200, headers: { 'content-type': 'text/html', vary: 'Accept-Encoding', date: 'today' }, body: Buffer.from('A') };
const names = ['content-type', 'vary', 'content-encoding'];

test('answers that differ in what servers say of themselves, or say twice, are the same', () => {
  expect(differences({ ...ours, headers: { ...ours.headers, vary: 'Accept-Encoding, Accept-Encoding', date: 'later', server: 'Other' } }, ours, names)).toEqual([]);
});

test.for([
  [{ status: 404 }, 'status is 404, and the preview’s is 200.'],
  [{ headers: { ...ours.headers, 'content-type': 'text/plain' } }, 'content-type is text/plain, and the preview’s is text/html.'],
  [{ headers: { ...ours.headers, vary: 'Cookie' } }, 'vary is Cookie, and the preview’s is Accept-Encoding.'],
  [{ headers: { ...ours.headers, 'content-encoding': 'gzip' } }, 'content-encoding is gzip, and the preview’s is undefined.'],
  [{ headers: { vary: 'Accept-Encoding' } }, 'content-type is undefined, and the preview’s is text/html.'],
  [{ body: Buffer.from('B') }, 'body is Qg==, and the preview’s is QQ==.'],
] as const)('an answer with %o is found', ([change, fault]) => {
  expect(differences({ ...ours, ...change }, ours, names)).toEqual([fault]);
});
