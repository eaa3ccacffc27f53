import { expect, test } from 'vitest';
import * as content from '@/content';
import { notEmpty } from '../support/not-empty';
import { textOf } from '../support/page';
import { pageAt } from '../support/pages';
import { unsaid } from '../support/site-checks/said-words';

const questions = [
  ['says who and where exactly', 'What it rests on'],
  ['tells how sure', 'How sure can we be?'],
  ['tells what speaks against it', 'The strongest finding against it'],
  ['tells since when', 'First published'],
  ['tells what changed', 'Version 1, from'],
] as const;

test.for(notEmpty('claims', Object.keys(content.claims)))('the page of %s answers every question about it', (id) => {
  const page = pageAt(`/claims/${id}/`);
  expect(unsaid(page, questions.map(([, words]) => words))).toEqual([]);
  expect(textOf(page)).toMatch(/No interest known|From the maker|Authors give|Publisher sells|asks for donations|Interest unclear/);
});
