import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { aPage } from '../../support/a-page';
import { scriptSizeFaults, scriptUseFaults } from '../../support/site-checks/script-sizes';

const small = { name: 'site.0123abcd.js', code: Buffer.from('go()'.repeat(5000)) };

test('a script that is there once and small on its way is no fault', () => {
  expect(scriptSizeFaults([small], { site: 6 })).toEqual([]);
});

test.for([
  [[], ['There are 0 scripts site.<content>.js; there is one.']],
  [[small, { ...small, name: 'site.0123abce.js' }], ['There are 2 scripts site.<content>.js; there is one.']],
  [[small, { ...small, name: 'other.0123abcd.js' }], ['other.0123abcd.js is no script that has a limit.']],
  [[small, { ...small, name: 'site.js' }], ['site.js is no script that has a limit.']],
  [[{ ...small, code: randomBytes(7000) }], [expect.stringMatching(/^site\.0123abcd\.js has 7(?:\.\d+)? kB on its way; it may have 6\.$/)]],
] as const)('%o is found', ([scripts, faults]) => {
  expect(scriptSizeFaults(scripts, { site: 6 })).toEqual(faults);
});

const loading = aPage({ head: '<script data-elements="/elements/site.0123abcd.js">go()</script><script src="/elements/search.0123abcd.js?v=1"></script><script type="application/ld+json">{}</script>' });

test('pages that load what is there have no fault', () => {
  expect(scriptUseFaults([loading], ['site.0123abcd.js', 'search.0123abcd.js'])).toEqual([]);
});

test('a script that is not there, and one that no page loads, are found', () => {
  expect(scriptUseFaults([loading], ['site.0123abcd.js', 'old.0123abcd.js'])).toEqual([
    '/a/ loads /elements/search.0123abcd.js, which is no script of this site.',
    'No page loads /elements/old.0123abcd.js.',
  ]);
});
