import { expect, test } from 'vitest';
import { aPage } from '../../support/a-page';
import { bareHeadFaults } from '../../support/site-checks/bare-heads';

const site = 'https://site.example/folder';
const faults = (description: string, picture = `${site}/og/a.png`, height = 630) =>
  bareHeadFaults(
    aPage({ head: `<meta name="description" content="${description}"/><meta property="og:image" content="${picture}"/><meta property="og:image:width" content="1200"/><meta property="og:image:height" content="${height}"/>` }),
    site,
    (path) => path === '/og/a.png',
  );

test('a head whose description fits search results, with a picture that is there, has no fault', () => {
  for (const length of [50, 500]) expect(faults('d'.repeat(length))).toEqual([]);
});

test.for([49, 501, 0])('a description of %i characters is found', (length) => {
  expect(faults('d'.repeat(length))).toEqual([`/a/ has a description of ${length} characters; search results show 50 to 500.`]);
});

test.for([`${site}/og/gone.png`, 'https://other.example/og/a.png', '/og/a.png', ''])('a picture at “%s” is found', (picture) => {
  expect(faults('d'.repeat(50), picture)).toEqual([`/a/ names a picture that is not there: ${picture}`]);
});

test('a picture of another size is found', () => {
  expect(faults('d'.repeat(50), undefined, 629)).toEqual(['/a/ calls its picture 1200 by 629; it is 1200 by 630.']);
});
