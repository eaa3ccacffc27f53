import { expect, test } from 'vitest';
import { aPage } from '../../support/a-page';
import { unwantedData } from '../../support/site-checks/unwanted-data';

const telling = (data: unknown) => aPage({ head: `<script type="application/ld+json">${JSON.stringify(data)}</script>` });

test('data of the page itself, and words of its text, are no fault', () => {
  expect(unwantedData(telling({ '@type': 'WebPage', name: 'author: a question' }))).toEqual([]);
  expect(unwantedData(aPage({ body: '<pre>"author": "A"</pre><pre>"@type":"FAQPage"</pre>' }))).toEqual([]);
});

test.for([
  [{ reviewedBy: { name: 'A' } }, '"reviewedBy":'],
  [{ about: [{ author: 'A' }] }, '"author":'],
  [{ jobTitle: 'A' }, '"jobTitle":'],
  [{ '@type': 'FAQPage' }, '"@type":"FAQPage"'],
  [{ mainEntity: { '@type': 'ClaimReview' } }, '"@type":"ClaimReview"'],
] as const)('%j is found', ([data, found]) => {
  expect(unwantedData(telling(data))).toEqual([`/a/ tells machines ${found}`]);
});
