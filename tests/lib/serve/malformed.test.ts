import { afterAll, expect, test } from 'vitest';
import { ask } from '../../support/ask';
import { heard, serveApart } from '../../support/apart';

const server = await serveApart({}, afterAll);
const page = 'GET /evidence/help/ HTTP/1.1\r\nHost: localhost\r\n';

test.for([
  ['a line that is no request', 'hello\r\n\r\n', 400],
  ['a header without a name', `${page}: x\r\n\r\n`, 400],
  ['a header in two lines', `${page}X-A: b\r\n c\r\nContent-Length: x\r\n\r\n`, 400],
  ['two lengths of a body', `${page}Content-Length: 1\r\nContent-Length: 2\r\n\r\n`, 400],
  ['a length and pieces', `${page}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`, 400],
  ['no name of a host', 'GET / HTTP/1.1\r\n\r\n', 400],
  ['the start of an encrypted connection', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', 400],
  ['an address of 20,000 letters', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`, 431],
  ['20,000 letters of headers', `${page}X-Long: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
  ['a hidden slash', 'GET /..%2f..%2fpackage.json HTTP/1.1\r\nHost: localhost\r\n\r\n', 400],
  ['a hidden end of text', 'GET /index.html%00.png HTTP/1.1\r\nHost: localhost\r\n\r\n', 400],
  ['half of a letter', 'GET /%c3 HTTP/1.1\r\nHost: localhost\r\n\r\n', 400],
  ['a request to pass on', 'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9000000\r\n\r\nxx', 405],
] as const)('%s ends its own connection and no other', async ([, text, status]) => {
  expect(await heard(await server.connection(text))).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect((await ask(server.address, '/')).status).toBe(200);
});

test('a part that ends before it begins stops nothing', async () => {
  expect((await ask(server.address, '/data/claims.json', { range: 'bytes=5-2' })).status).toBe(200);
  expect((await ask(server.address, '/')).status).toBe(200);
});

test('bytes without any sense stop nothing', async () => {
  const noise = Array.from({ length: 200 }, (_, seed) => Buffer.from(Array.from({ length: 300 }, (_, index) => (seed * 7919 + index * 104_729 + ((seed * index) % 251)) % 256)));
  await Promise.all(noise.map(async (bytes) => {
    const socket = await server.connection();
    socket.end(bytes);
    await heard(socket);
  }));
  expect((await ask(server.address, '/')).status).toBe(200);
});
