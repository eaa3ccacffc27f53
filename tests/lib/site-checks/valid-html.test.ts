import { expect, test } from 'vitest';
import { aPage } from '../../support/a-page';
import { validityFaults } from '../../support/site-checks/valid-html';

const sound = '<p id="a">Words<br/><input aria-labelledby="a" autoComplete="off" type="search"/></p><div role="region" aria-labelledby="a" tabindex="0"><p>Table</p></div><ul><li></li></ul><script src="/elements/search.js"></script>';

test('a page that is valid, in the way that React writes it, has no fault', async () => {
  expect(await validityFaults(aPage({ body: sound, title: 'A title that is longer than the seventy characters that are shown of it by search engines' }))).toEqual([]);
});

test.for([
  ['no-dup-id', '<p id="a">A</p><p id="a">B</p>'],
  ['no-missing-references', '<section aria-labelledby="gone"><h2>A</h2></section>'],
  ['no-missing-references', '<label for="gone">A</label>'],
  ['no-implicit-close', '<p>A<div>B</div></p>'],
  ['element-permitted-content', '<ul><p>A</p></ul>'],
  ['close-order', '<p><em>A</p></em>'],
  ['no-dup-attr', '<p class="a" class="b">A</p>'],
  ['attribute-allowed-values', '<button type="other">A</button>'],
  ['wcag/h37', '<img src="/a.png"/>'],
  ['wcag/h30', '<a href="/a/"></a>'],
  ['text-content', '<button type="button"></button>'],
  ['aria-label-misuse', '<span aria-label="A">B</span>'],
  ['input-missing-label', '<input type="search"/>'],
  ['heading-level', '<h3>A</h3>'],
  ['unique-landmark', '<nav><a href="/">A</a></nav><nav><a href="/">A</a></nav>'],
  ['prefer-native-element', '<div role="button">A</div>'],
  ['deprecated', '<center>A</center>'],
  ['require-sri', '<script src="https://other.example/a.js"></script>'],
  ['no-raw-characters', '<p>A & B > C</p>'],
] as const)('%s tells of %s', async ([rule, body]) => {
  expect(await validityFaults(aPage({ body }))).toContainEqual(expect.stringMatching(new RegExp(`^/a/:1:\\d+ ${rule}: `)));
});
