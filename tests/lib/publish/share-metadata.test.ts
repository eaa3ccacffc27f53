import { readFileSync } from 'node:fs';
import { formatHex } from 'culori';
import { expect, test } from 'vitest';
import { shareMetadata } from '@/lib/publish/share-metadata';
import { themeColours } from '@/lib/publish/theme-colours';
import { site } from '../../content/valid/content/site';

const page = { title: 'A question?', description: 'An answer.', path: '/evidence/first/', picture: { file: 'default.png', words: 'A picture' } };

test('a page without a description is refused, with its address', () => {
  expect(() => shareMetadata(site, { ...page, description: ' ' })).toThrow('The page /evidence/first/ has no description.');
});

test('only a page that is cited as a work of its own has tags for reference managers', () => {
  expect(shareMetadata(site, page).other).toBeUndefined();
  expect(shareMetadata(site, { ...page, cited: { published: '2026-11-22' } }).other).toEqual({
    citation_title: 'A question?',
    citation_publisher: site.name.split(':')[0],
    citation_public_url: `${site.url}/evidence/first/`,
    citation_language: 'en',
    citation_publication_date: '2026/11/22',
  });
});

test('the clinic that runs the site is its publisher', () => {
  const run = { ...site, operator: { name: 'A clinic', interest: 'A clinic runs this site.', offersKetamine: true } };
  expect(shareMetadata(run, { ...page, cited: {} }).other).toMatchObject({ citation_publisher: 'A clinic' });
});

test('the frame of a browser has the colour of the page in both themes of a device', () => {
  const css = readFileSync('app/tokens.css', 'utf8');
  const [light, dark] = [...css.matchAll(/--color-paper: (oklch\([^)]+\));/g)].map(([, colour = '']) => formatHex(colour));
  expect(themeColours).toEqual({ light, dark });
});
