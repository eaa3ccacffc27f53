import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test, vi } from 'vitest';
import { foundWords } from '@/components/elements/found-words';
import { make } from '@/components/elements/make';
import { mostItems, itemName, readHandout, writeHandout, emergencyItem } from '@/lib/domain/handout-address';
import { handoutNotices } from '@/lib/domain/handout-words';
import { fragmentOf, typedIn } from '@/lib/search/fragment';
import { runs } from '../../support/runs';

const markup = fc.constantFrom('<img src=x onerror=alert(1)>', '</p><script>alert(1)</script>', '"><svg onload=alert(1)>', '&lt;b&gt;', 'javascript:alert(1)', '%3Cscript%3E', '%00', '\u202E', '%', '%E0%A4%A');
const name = fc.oneof(
  fc.stringMatching(/^[a-z]{1,4}\/[a-z]{1,4}(-[a-z]{1,3})?(:[a-zé]{1,5})?$/),
  fc.stringMatching(/^claims\/[a-z]{1,5}$/),
  fc.constantFrom(itemName(emergencyItem), 'constructor/__proto__', 'claims/__proto__', '../a', 'a/b:c:d'),
  markup,
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const handout = fc
  .tuple(fc.array(name, { maxLength: 40, size: 'max' }), fc.option(fc.stringMatching(/^[0-9a-f]{0,18}$/), { nil: undefined }), fc.constantFrom('#', '', '#&', '#p=a&'))
  .map(([names, versions, start]) => `${start}p=${names.join(',')}${versions === undefined ? '' : `&v=${versions}`}`);

test('what was read of any address of a handout is written and read as the same, and is never more than a handout holds', () => {
  fc.assert(
    fc.property(handout, (fragment) => {
      const { asked } = readHandout(fragment);
      expect(readHandout(writeHandout(asked))).toEqual({ asked, unread: [], leftOut: 0, hasBrokenVersion: false });
      expect(asked.filter(({ item }) => itemName(item) !== itemName(emergencyItem)).length).toBeLessThanOrEqual(mostItems);
    }),
    runs,
  );
});

test('what was typed comes back from the fragment as it was, cut at 200 characters', () => {
  fc.assert(
    fc.property(fc.oneof(markup, fc.string({ unit: 'binary', maxLength: 260 })), (typed) => {
      expect(typedIn(fragmentOf(typed))).toBe(Buffer.from(typed.trim().slice(0, 200)).toString().trim());
    }),
    runs,
  );
});

test('nothing that stands in an address of the handout or of the search becomes markup on the page', () => {
  const { document } = parseHTML('<html><body></body></html>');
  vi.stubGlobal('document', document);
  fc.assert(
    fc.property(handout, fc.oneof(markup, fc.string({ unit: 'binary', maxLength: 40 })), (fragment, typed) => {
      const read = readHandout(fragment);
      const notices = handoutNotices(read, read.asked.map((asked) => ({ ...asked, part: undefined })));
      const said = [...notices, foundWords(typedIn(fragmentOf(typed)), { closeness: 'exact', meant: [typed], total: 1, groups: [] })];
      for (const words of said) {
        const shown = parseHTML(`<html><body>${make('p', '', words).outerHTML}</body></html>`).document.body;
        expect([...shown.querySelectorAll('*')].map(({ localName }) => localName)).toEqual(['p']);
      }
    }),
    runs,
  );
  vi.unstubAllGlobals();
});
