import { XMLParser, XMLValidator } from 'fast-xml-parser';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markupText } from '@/lib/publish/markup-text';
import { runs } from '../../support/runs';

const reader = new XMLParser({ ignoreAttributes: false, trimValues: false, parseTagValue: false, parseAttributeValue: false });

test('any text that readers can see comes back from XML as it was, between tags and in an attribute', () => {
  const readable = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[^\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, ''));
  fc.assert(
    fc.property(fc.oneof(readable, fc.constantFrom('</script>', ']]>', '<!-- & -->', '&amp;', '"\'')), (text) => {
      const xml = `<a b="${markupText(text)}">x${markupText(text)}</a>`;
      expect(XMLValidator.validate(xml)).toBe(true);
      expect(reader.parse(xml)).toEqual({ a: { '#text': `x${text}`, '@_b': text } });
    }),
    runs,
  );
});

test.for([['a\u0000b', 'U+0000'], ['\u001f', 'U+001F'], ['\ufffe', 'U+FFFE'], ['\ud800', 'U+D800']] as const)('%j is refused by the name of its character', ([text, name]) => {
  expect(() => markupText(text)).toThrow(name);
});
