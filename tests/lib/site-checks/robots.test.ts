import { expect, test } from 'vitest';
import { namedInLlms } from '../../support/site-checks/llms';
import { robotsFaults } from '../../support/site-checks/robots';

const sitemap = 'https://site.example/sitemap.xml';
const sound = `User-Agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`;

test('robots that may read everything find the sitemap', () => {
  expect(robotsFaults(sound, sitemap)).toEqual([]);
});

test.for([
  [sound.replace('Allow: /', 'Disallow: /'), ['robots.txt lacks “Allow: /”.', 'robots.txt keeps robots away: “Disallow: /”.']],
  [`${sound}disallow: /data/\n`, ['robots.txt keeps robots away: “disallow: /data/”.']],
  [sound.replace('User-Agent: *', 'User-Agent: One'), ['robots.txt lacks “User-agent: *”.']],
  [sound.replace(sitemap, 'https://other.example/sitemap.xml'), [`robots.txt lacks “Sitemap: ${sitemap}”.`]],
] as const)('%j is found', ([text, faults]) => {
  expect(robotsFaults(text, sitemap)).toEqual(faults);
});

test('the addresses that llms.txt links to are found', () => {
  expect(namedInLlms('- [A](https://site.example/a/): Words (https://site.example/b/).\n- [C](https://site.example/c/)')).toEqual(['https://site.example/a/', 'https://site.example/c/']);
});
