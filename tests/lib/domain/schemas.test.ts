import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as content from '@/content';
import { Claim, Grade } from '@/lib/domain/claim';
import { Disagreement } from '@/lib/domain/disagreement';
import { Estimate } from '@/lib/domain/estimate';
import { Figure } from '@/lib/domain/figure';
import { parseLedger } from '@/lib/domain/ledger';
import { IndexWords, Synonyms } from '@/lib/domain/search-words';
import { PageScore, Sheet } from '@/lib/domain/sheet';
import { Site } from '@/lib/domain/site';
import { Source } from '@/lib/domain/source';
import { Statement } from '@/lib/domain/statement';
import { Study } from '@/lib/domain/study';
import { Term } from '@/lib/domain/term';

const shapes = [
  ['claims', Claim, content.claims],
  ['disagreements', Disagreement, content.disagreements],
  ['estimates', Estimate, content.estimates],
  ['figures', Figure, content.figures],
  ['index words', IndexWords, content.indexWords],
  ['page scores', PageScore, Object.assign({}, ...Object.values(content.pageScores)) as object],
  ['sheets', Sheet, content.sheets],
  ['the site', Site, { site: content.site }],
  ['sources', Source, content.sources],
  ['statements', Statement, content.statements],
  ['studies', Study, content.studies],
  ['synonyms', Synonyms, content.synonyms],
  ['terms', Term, content.glossary],
] as const;

test.for(shapes)('all %s of the library fit their shape, and come out of it as they are', ([, shape, entries]) => {
  for (const entry of Object.values(entries)) expect(shape.parse(entry)).toEqual(entry);
});

test.for(shapes)('a field that %s do not have is refused', ([, shape, entries]) => {
  for (const entry of Object.values(entries).slice(0, 3)) {
    expect(shape.safeParse({ ...(entry as object), smuggled: true }).success).toBe(false);
    expect(shape.safeParse({}).success).toBe(false);
  }
});

test('the ledger of the library is read as it is', () => {
  const text = readFileSync('content/ledger.json', 'utf8');
  expect(parseLedger(text)).toEqual({ ledger: JSON.parse(text) as unknown });
});

test('certainty has GRADE’s four levels, from the highest', () => {
  expect(Grade.options).toEqual(['high', 'moderate', 'low', 'very-low']);
});
