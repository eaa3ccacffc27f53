import { expect, test } from 'vitest';
import { wordsIn } from '@/lib/articles/prose';
import { gradesOf } from '@/lib/articles/readability';
import { proseIn } from '@/lib/checks/article-prose';
import { anArticle } from '../../support/article';
import { someContent } from '../../support/content';

test('short sentences of short words read at a low grade, long ones at a high grade', () => {
  const easy = gradesOf(['You may feel sick.', 'It goes soon.', 'Ask who will be there.']);
  const hard = gradesOf(['Pharmacological interventions demonstrate considerable methodological heterogeneity notwithstanding individualised administration.']);
  expect(easy.fleschKincaid).toBeLessThan(3);
  expect(easy.automated).toBeLessThan(3);
  expect(hard.fleschKincaid).toBeGreaterThan(15);
  expect(hard.automated).toBeGreaterThan(15);
});

test('a name that readers know does not make a sentence hard', () => {
  expect(gradesOf(['People with fibromyalgia had ketamine.']).fleschKincaid).toBeLessThan(gradesOf(['People with osteoporosis had methotrexate.']).fleschKincaid);
});

test('a number is one word, with its decimal point and its unit apart', () => {
  expect(wordsIn('2,309 adults had 0.5 mg/kg over 30 minutes.')).toEqual(['2,309', 'adults', 'had', '0.5', 'mg', 'kg', 'over', '30', 'minutes']);
});

test('prose has the words that an estimate shows, the claim, the heading and the paragraph of each sentence', () => {
  const article = anArticle(
    '<Short>\n\n<Claim id="relief-15-min">So <Estimate id="a-study-15-min" arm="drug" /> were better.</Claim>\n<Ours>That is soon. It is brief.</Ours>\n\n</Short>\n\n## Who took part\n\n<Claim id="people-24">24 people.</Claim>\n',
  );
  expect(proseIn(someContent(), article).map(({ text, claim, under, isShort, paragraph }) => [text, claim, under, isShort, paragraph])).toEqual([
    ['So 8 of 12 people were better.', 'relief-15-min', undefined, true, 1],
    ['That is soon.', undefined, undefined, true, 1],
    ['It is brief.', undefined, undefined, true, 1],
    ['24 people.', 'people-24', 'who-took-part', false, 2],
  ]);
});
