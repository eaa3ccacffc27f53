import { expect, test } from 'vitest';
import { parsedXml } from '../../support/xml';

test('XML is read with its attributes, and what is not well formed is refused', () => {
  expect(parsedXml('<a b="1"><c>2</c></a>')).toEqual({ a: { '@b': '1', c: 2 } });
  expect(() => parsedXml('<a>\n<b></a>')).toThrow(/^line 2: /);
});
