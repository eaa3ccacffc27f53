import { expect, test } from 'vitest';
import { opening } from '@/lib/checks/article-prose';
import { noPromotion } from '@/lib/checks/no-promotion';
import { ownWords, runsOf } from '@/lib/checks/own-words';
import { wordingFitsCertainty } from '@/lib/checks/wording-fits-certainty';
import type { Content } from '@/lib/domain/content';
import { anArticle } from '../../support/article';
import { aClaim, aStatement, someContent } from '../../support/content';
import { aWrittenScope, problemsOf } from '../../support/problems';

const none: Partial<Content> = { claims: {}, statements: {} };
const promoting = (text: string, content: Partial<Content> = {}) => problemsOf(noPromotion, aWrittenScope({ ...none, ...content }, [anArticle(text)]));
const said = (text: string) => promoting(`<Ours>${text}</Ours>\n`);

test.each([
  ['Book now for relief.', 'Book now'],
  ['You can book your place.', 'book your'],
  ['Please book a visit.', 'book a '],
  ['Please book an hour.', 'book an '],
  ['Just call us.', 'call us'],
  ['Contact us today.', 'Contact us today'],
  ['Schedule your visit, schedule a talk.', 'Schedule your'],
  ['Schedule an hour.', 'Schedule an'],
  ['Schedule a talk.', 'Schedule a'],
  ['It is a cure.', 'cure'],
  ['An infusion is approved for pain.', 'infusion is approved for pain'],
  ['Read a testimonial.', 'testimonial'],
  ['Read testimonials.', 'testimonials'],
  ['It is a miracle.', 'miracle'],
  ['It is no breakthrough.', 'breakthrough'],
  ['It is life-changing.', 'life-changing'],
  ['It is a game changer.', 'game changer'],
  ['It is a gamechanger.', 'gamechanger'],
  ['It is revolutionary.', 'revolutionary'],
  ['It is cutting-edge, state-of-the-art.', 'cutting-edge'],
  ['It is state of the art.', 'state of the art'],
  ['It is a wonder drug.', 'wonder drug'],
  ['It is amazing.', 'amazing'],
  ['It cures pain.', 'cures'],
  ['It is a proven cure.', 'proven'],
  ['People were cured.', 'cured'],
  ['We guarantee it.', 'guarantee'],
  ['It is guaranteed.', 'guaranteed'],
  ['Ketamine is approved for pain.', 'Ketamine is approved for pain'],
  ['Spravato is approved to treat long pain.', 'Spravato is approved to treat long pain'],
  ['These infusions were approved for use in fibromyalgia.', 'infusions were approved for use in fibromyalgia'],
  ['A drip is approved for severe pain.', 'drip is approved for severe pain'],
  ['This page was reviewed by a doctor.', 'reviewed by a doctor'],
  ['It was reviewed by our medical team.', 'reviewed by our medical'],
  ['It was reviewed by Dr No.', 'reviewed by Dr'],
  ['It was reviewed by an unknown specialist, reviewed by specialists.', 'reviewed by specialist'],
])('“%s” promotes', (text, word) => {
  expect(said(text)).toContainEqual(expect.objectContaining({ at: `<Ours>${text}</Ours>`, found: `“${word}” in “${opening(text)}”`, expected: 'neutral words' }));
});

test.each([
  'There is no cure.', 'It does not cure pain.', 'Nothing is proven.', 'Nobody guarantees it.', 'It never cures.', 'People live without a cure.', 'They falsely say that it cures.',
  'We cannot say whether it cures.', 'Does it cure pain?', 'Ketamine is not approved for pain.', 'The book nowhere tells it.', 'They recall us.', 'A secured line.', 'Ketamine is approved for sleep. It eases pain.',
  'Ketamine; another is approved for pain.', 'Ketamine is approved for surgery; for pain.', 'The drug is approved for pain.', 'It was reviewed by the doctor.', 'Unproven and amazingly so.',
])('“%s” promises nothing', (text) => {
  expect(said(text)).toEqual([]);
});

test('a site that has a reviewer may say so', () => {
  const site = { ...someContent().site, reviewer: { name: 'Dr A', on: '2026-11-22' } } as never;
  expect(promoting('<Ours>It was reviewed by a doctor.</Ours>\n', { site })).toEqual([]);
});

test('headings, questions, titles and summaries promote nothing either, and each text is told once', () => {
  expect(promoting('## A miracle\n')).toMatchObject([{ at: 'A miracle', found: '“miracle” in “A miracle”' }]);
  expect(promoting('<Questions>\n\n- Is it amazing or so?\n\n</Questions>\n')).toMatchObject([{ at: 'Is it amazing or so?' }]);
  expect(promoting('<Claim id="people-24">It is a miracle.</Claim>\n')).toHaveLength(1);
  const article = anArticle('');
  const headed = (field: 'title' | 'summary') => ({ ...article, frontMatter: { ...article.frontMatter, [field]: 'A miracle.' } });
  expect(problemsOf(noPromotion, aWrittenScope(none, [headed('title')]))).toMatchObject([{ at: 'title: A question?', found: '“miracle” in “A miracle.”' }]);
  expect(problemsOf(noPromotion, aWrittenScope(none, [headed('summary')]))).toMatchObject([{ at: 'summary: A summary.' }]);
});

test('a claim promotes nothing', () => {
  expect(problemsOf(noPromotion, aWrittenScope({ claims: { 'a-claim': aClaim({ text: 'It is a miracle.' }) } }))).toMatchObject([{ at: "text: 'It is a miracle.',", found: '“miracle” in “It is a miracle.”' }]);
});

test('a question promises nothing, but what stands after it may', () => {
  expect(problemsOf(noPromotion, aWrittenScope({ claims: { 'a-claim': aClaim({ text: 'Is it so? It cures pain.' }) } }))).toMatchObject([{ found: '“cures” in “Is it so? It cures pain.”' }]);
});

test('a long text is told by its beginning', () => {
  expect(opening('a'.repeat(60))).toBe('a'.repeat(60));
  expect(opening(`${'a'.repeat(56)} bcdef`)).toBe(`${'a'.repeat(56)}…`);
});

const theirs = 'One two three four five six seven eight.';
const pageRuns = runsOf(theirs);

test('the words of a text are remembered eight by eight, in any case and without signs', () => {
  expect(pageRuns).toHaveLength(1);
  expect(pageRuns[0]).toBe('62d51a1fd3');
  expect(runsOf('One two three four five six seven')).toEqual([]);
  expect(runsOf('')).toEqual([]);
  expect(runsOf(`Zero ${theirs} Nine`)).toHaveLength(3);
  expect(runsOf(`Zero ${theirs} Nine`)[1]).toBe(pageRuns[0]);
  expect(runsOf('ONE, two; “three” four five – six seven eight')).toEqual(pageRuns);
  expect(runsOf('it’s a b c d e f g')).toEqual(runsOf("its a b c d e f g"));
  expect(runsOf('ab c d e f g h i')).not.toEqual(runsOf('a bc d e f g h i'));
  expect(runsOf('onetwo three four five six seven eight')).toEqual([]);
});

test('eight words in a row of a page are found in articles, claims and statements', () => {
  const content: Partial<Content> = {
    pageRuns,
    claims: { 'a-claim': aClaim({ text: `Now ${theirs}` }), other: aClaim() },
    statements: { 's-1': aStatement({ says: `Now ${theirs}` }), other: aStatement() },
  };
  const found = 'words of one of the five pages in “Now One two three four five six seven eight.”';
  expect(problemsOf(ownWords, aWrittenScope(content, [anArticle(`<Ours>Now ${theirs}</Ours>\n\n<Ours>One two three four.</Ours>\n<Ours>Five six seven eight.</Ours>\n`)]))).toMatchObject([
    { at: `<Ours>Now ${theirs}</Ours>`, found, expected: 'our own words' },
    { at: "'a-claim': {", found },
    { at: "'s-1': {", found },
  ]);
});

const claims = { low: aClaim({ text: 'It may ease pain.' }), high: aClaim({ text: 'It eases pain.', certainty: { grade: 'high', why: 'So.', by: 'us' } }), fact: aClaim({ kind: 'fact', text: 'It helps.', certainty: undefined } as never) };
const worded = (id: string, text: string) => problemsOf(wordingFitsCertainty, aWrittenScope({ claims }, [anArticle(`<Claim id="${id}">${text}</Claim>\n`)]));

test('a sentence of an article promises no more than its claim is sure of', () => {
  expect(worded('low', 'It eases pain.')).toMatchObject([{ at: '<Claim id="low">It eases pain.</Claim>', found: '“eases” for claim “low” of low certainty', expected: 'wording that fits: “may”, “probably”, or what one study saw' }]);
  expect(worded('low', 'It may ease pain.')).toEqual([]);
  expect(worded('high', 'It eases pain.')).toEqual([]);
  expect(worded('fact', 'It helps.')).toEqual([]);
  expect(worded('gone', 'It eases pain.')).toEqual([]);
  expect(problemsOf(wordingFitsCertainty, aWrittenScope({ claims }, [anArticle('<Ours>It eases pain.</Ours>\n')]))).toEqual([]);
});

test('what a claim promises or settles is found where it stands in its text', () => {
  const evidence = [{ passage: 'a-trial#responders', stance: 'supports' }, { passage: 'a-trial#design', stance: 'contradicts' }] as const;
  const disputed = { 'a-claim': aClaim({ text: 'A trial showed that it eased pain and causes sleep.', evidence }) };
  expect(problemsOf(wordingFitsCertainty, aWrittenScope({ claims: disputed }))).toMatchObject([{ at: "showed that it eased pain and causes sleep.',", expected: 'wording that leaves the question open: “found”, “argued”, “saw”' }]);
  expect(problemsOf(wordingFitsCertainty, aWrittenScope({ claims: { 'a-claim': aClaim({ text: 'Pain it eases.' }) } }))).toMatchObject([{ at: "eases.',", expected: 'wording that fits: “may”, “probably”, or what one study saw' }]);
});
