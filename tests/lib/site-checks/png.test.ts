import { expect, test } from 'vitest';
import { pngFaults } from '../../support/site-checks/png';

function aPng(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(33);
  bytes.write('\x89PNG\r\n\x1a\n', 'latin1');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

test('a PNG of its size has no fault', () => {
  expect(pngFaults('/a.png', aPng(1200, 630), { width: 1200, height: 630 })).toEqual([]);
  expect(pngFaults('/a.png', aPng(1200, 99), { width: 1200 })).toEqual([]);
});

test.for([
  [aPng(1200, 629), '/a.png is 1200 by 629, not 1200 by 630.'],
  [aPng(630, 630), '/a.png is 630 by 630, not 1200 by 630.'],
  [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), '/a.png is no PNG.'],
  [Buffer.alloc(0), '/a.png is no PNG.'],
] as const)('a file that is none, or of another size, is found: %#', ([bytes, fault]) => {
  expect(pngFaults('/a.png', bytes, { width: 1200, height: 630 })).toEqual([fault]);
});
