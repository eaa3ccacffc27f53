import { expect, test } from 'vitest';
import { aPage } from '../../support/a-page';
import { picturesOf, wordlessPictures } from '../../support/site-checks/picture-words';

test.for([
  '<img src="/a.png" alt="A curve">',
  '<img src="/a.png" alt="">',
  '<svg role="img" aria-label="A curve"><svg><path d="M0 0"/></svg></svg>',
  '<p id="words">A curve</p><svg role="img" aria-labelledby="words"></svg>',
  '<svg aria-hidden="true"></svg>',
])('%s has words or is left out', (body) => {
  expect(picturesOf(aPage({ body }))).toHaveLength(1);
  expect(wordlessPictures(aPage({ body }))).toEqual([]);
});

test.for([
  ['<img class="a" src="/a.png">', '/a/ shows <img class="a"> without words.'],
  ['<svg role="img"></svg>', '/a/ shows <svg class=""> without words.'],
  ['<svg role="img" alt="A curve"></svg>', '/a/ shows <svg class=""> without words.'],
  ['<svg role="img" aria-label=" "></svg>', '/a/ shows <svg class=""> without words.'],
  ['<svg role="img" aria-labelledby="gone"></svg>', '/a/ shows <svg class=""> without words.'],
  ['<svg aria-hidden="false"></svg>', '/a/ shows <svg class=""> without words.'],
  ['<canvas></canvas>', '/a/ shows <canvas class=""> without words.'],
] as const)('%s is found', ([body, fault]) => {
  expect(wordlessPictures(aPage({ body }))).toEqual([fault]);
});
