import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CheckedArticle } from '@/lib/articles/article';
import { claimsOn, claimsTold, statementsOn, usesOf } from '@/lib/citations/graph';
import { citationsOf, sourcesOfUse } from '@/lib/citations/number';
import { splitPassage } from '@/lib/domain/address';
import type { Content } from '@/lib/domain/content';
import { anArticle } from '../../support/article';
import { aClaim, anEstimate, aSource, aStatement, someContent } from '../../support/content';
import { runs } from '../../support/runs';

const few = (name: string) => fc.integer({ min: 0, max: 5 }).map((at) => `${name}-${at}`);
const registry = <Entry>(name: string, entry: fc.Arbitrary<Entry>) =>
  fc.array(entry, { maxLength: 6 }).map((entries) => Object.fromEntries(entries.map((each, at) => [`${name}-${at}`, each])));
const passage = fc.tuple(few('source'), fc.constantFrom('one', 'two')).map(([source, place]) => `${source}#${place}` as const);
const stance = fc.constantFrom('supports' as const, 'qualifies' as const, 'contradicts' as const);

const content: fc.Arbitrary<Content> = fc
  .record({
    sources: registry('source', fc.constant(aSource())),
    claims: registry('claim', fc.array(fc.record({ passage, stance }), { minLength: 1, maxLength: 5 }).map((evidence) => aClaim({ evidence }))),
    statements: registry('statement', fc.record({ page: few('source'), sources: fc.array(few('source'), { maxLength: 4 }) }).map((told) => aStatement(told))),
    estimates: registry('estimate', fc.record({ study: few('study'), passage }).map((measured) => anEstimate(measured))),
    figures: registry('figure', fc.array(few('claim'), { minLength: 1, maxLength: 3 }).map((claims) => ({ kind: 'icon-array' as const, title: 'How many?', claims, estimates: [] }))),
  })
  .map((different) => someContent(different));

const use = fc.oneof(
  few('claim').map((id) => `<Claim id="${id}">It is so.</Claim>`),
  few('figure').map((id) => `<Figure id="${id}" />`),
  few('statement').map((id) => `<Telling id="${id}" />`),
  few('study').map((id) => `<Results id="${id}" />`),
  fc.constant('<Ours>We say so.</Ours>'),
);
const article = fc.array(use, { maxLength: 12 }).map((uses): CheckedArticle => ({ ...anArticle(uses.join('\n\n')), stage: 'checked', section: 'evidence' }));

test('sources are numbered from 1 by first appearance, each once, and lead back to exactly the uses that rest on them', () => {
  fc.assert(
    fc.property(content, article, (library, told) => {
      const citations = citationsOf(library, told);
      const inOrder = [...new Set(told.uses.flatMap((each) => sourcesOfUse(library, each)))];
      expect(citations.map(({ source }) => source)).toEqual(inOrder);
      expect(citations.map(({ number }) => number)).toEqual(inOrder.map((_source, at) => at + 1));
      for (const { source, uses } of citations) {
        expect(uses).toEqual(told.uses.filter((each) => sourcesOfUse(library, each).includes(source)).map(({ number }) => number));
      }
    }),
    runs,
  );
});

test('every claim that an article tells leads to the article and to each of its sentences there, and to no other', () => {
  fc.assert(
    fc.property(content, fc.array(article, { maxLength: 4 }), (library, articles) => {
      const all = { ...library, ledger: {}, articles };
      for (const claim of new Set(articles.flatMap(claimsTold))) {
        const expected = articles.map((told) => told.uses.filter(({ component, id }) => component === 'Claim' && id === claim).map(({ number }) => number));
        expect(usesOf(all, claim).map(({ article: told, uses }) => [articles.indexOf(told), uses])).toEqual(expected.flatMap((uses, at) => (uses.length > 0 ? [[at, uses]] : [])));
      }
      expect(usesOf(all, 'told-nowhere')).toEqual([]);
    }),
    runs,
  );
});

test('a source leads to the claims and statements that rest on it, and these lead to the source', () => {
  fc.assert(
    fc.property(content, few('source'), (library, source) => {
      const pairs = claimsOn(library, source).map(({ id, passage: place, stance: held }) => `${id} ${source}#${place} ${held}`);
      const evidence = Object.entries(library.claims).flatMap(([id, claim]) => claim.evidence.map((each) => ({ id, ...each })));
      expect(pairs).toEqual(evidence.filter((each) => splitPassage(each.passage).source === source).map((each) => `${each.id} ${each.passage} ${each.stance}`));
      expect(statementsOn(library, source).map(({ id }) => id)).toEqual(Object.keys(library.statements).filter((id) => library.statements[id]?.sources.includes(source)));
    }),
    runs,
  );
});
