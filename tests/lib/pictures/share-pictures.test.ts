import { createElement } from 'react';
import { expect, test, vi } from 'vitest';
import { ShareImage } from '@/components/pictures/share-image';
import { drawingOfCount, studyDrawing } from '@/lib/pictures/counts';
import { pictureWords, type Drawing } from '@/lib/pictures/drawing';
import { imageResponse } from '@/lib/pictures/image-response';
import { fitted, shareSize, small } from '@/lib/pictures/share-layout';
import { sharePictures } from '@/lib/pictures/share-pictures';
import type { Estimate } from '@/lib/domain/estimate';
import type { Count } from '@/lib/figures/people';
import { anEstimate, someContent } from '../../support/content';
import { library } from '../../support/real-library';

const aCount = (different: Partial<Extract<Estimate, { measure: 'count' }>>) => anEstimate(different) as Count;
const pictures = [...sharePictures(library)];

test.for(pictures)('all of %s fits, in letters of at least 32 px', ([, picture]) => {
  const { layout } = fitted(picture);
  expect(layout.height).toBeLessThanOrEqual(shareSize.height);
  expect(Math.min(small.size, layout.title.size, layout.answer.size)).toBeGreaterThanOrEqual(32);
});

test('a picture asks nothing of others: its font has every sign that it shows', async () => {
  const real = globalThis.fetch;
  const asked: string[] = [];
  vi.stubGlobal('fetch', (...what: Parameters<typeof fetch>) => {
    // Its own code comes as data, from no other place.
    if (String(what[0]).startsWith('data:')) return real(...what);
    asked.push(String(what[0]).slice(0, 100));
    return Promise.reject(new Error('no network'));
  });
  const signs = [...new Set(pictures.flatMap(([, picture]) => [...pictureWords(picture)]))].join(' ');
  const picture = { title: '≥ ≤ – — ’ “ ” × − ≠ ½ µ å ø ö é', answer: signs };
  await imageResponse(createElement(ShareImage, { picture, siteName: 'A site' }), shareSize).arrayBuffer();
  vi.unstubAllGlobals();
  expect(asked).toEqual([]);
});

test('early relief is not shown without what came of it', () => {
  const panels = studyDrawing(library, 'noppers-2011')?.panels;
  expect(panels?.map(({ when, groups }) => [when, ...groups.map(({ icons }) => icons.words)])).toEqual([
    ['15 minutes after the infusion', '8 of 12', '3 of 12'],
    ['At the end of week 8', '2 of 12', '2 of 12'],
  ]);
});

test('a single patient is not drawn, because one of one looks like all', () => {
  expect(studyDrawing(library, 'gupta-2023')).toBeUndefined();
});

test('a drawing stays away when what must be known of it does not fit', () => {
  const count = aCount({ caution: 'Nobody had a placebo. '.repeat(20) });
  const drawing = drawingOfCount(someContent({ estimates: { only: count } }), count);
  const short: Drawing | undefined = drawing && { ...drawing, notes: ['Nobody had a placebo.'] };
  expect(fitted({ title: 'A question?', answer: 'An answer.', drawing }).picture.drawing).toBeUndefined();
  expect(fitted({ title: 'A question?', answer: 'An answer.', drawing: short }).picture.drawing).toBe(short);
});

test('a zero is drawn with what the source says of chance', () => {
  const count = aCount({ arms: { ketamine: { n: 0, of: 12 } }, chance: 'the true rate could still be up to 22%' });
  expect(drawingOfCount(someContent({ estimates: { only: count } }), count)?.notes.join()).toContain('up to 22%');
});

test('a group above a hundred is told as a hundred and with its real numbers', () => {
  const count = aCount({ arms: { ketamine: { n: 150, of: 500 } } });
  const words = drawingOfCount(someContent({ estimates: { only: count } }), count)?.panels[0]?.groups[0]?.icons.words;
  expect(words).toBe('about 30 of 100 (150 of 500)');
});
