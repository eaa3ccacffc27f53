import { expect, test } from 'vitest';
import { aPage } from '../../support/a-page';
import { unknownLanguages } from '../../support/site-checks/languages';

test('languages that are some are no fault', () => {
  expect(unknownLanguages(aPage({ body: '<p lang="de">Wörter</p><p lang="pt-BR">A</p><a href="/a/" hrefLang="la">A</a>' }))).toEqual([]);
});

test.for(['qq', 'english', 'EN', 'en_US', '', 'x y'])('“%s” as a language is found', (tag) => {
  expect(unknownLanguages(aPage({ body: `<p lang="${tag}">A</p>` }))).toEqual([`/a/ names “${tag}”, which is no language.`]);
  expect(unknownLanguages(aPage({ body: `<a href="/a/" hrefLang='${tag}'>A</a>` }))).toHaveLength(1);
});
