import { expect, test } from 'vitest';
import type { Claim } from '@/lib/domain/claim';
import type { Mark } from '@/lib/domain/figure-row';
import { tellingPassages } from '@/lib/figures/telling-passages';
import { aClaim, aSource } from '../../support/content';

const telling = (evidence: Claim['evidence'], marks: readonly Mark[]) => {
  const passage = (says: string, ...figures: readonly number[]) => ({ locator: { kind: 'abstract' as const }, says, figures });
  const sources = {
    trial: aSource({ passages: { dose: passage('The drip of 80 mg ran for 2 hours.', 80, 2), relief: passage('Relief in 2 of 80 people.', 2, 80) } }),
    review: aSource({ passages: { other: passage('Pain was lower for 2 to 7 days, after 2.5 hours, and at 80 mg/kg.', 2, 7, 2.5, 80) } }),
  };
  return tellingPassages({ claims: { told: aClaim({ evidence }) }, sources }, { name: 'A row', claim: 'told', marks });
};
const supports = (passage: `${string}#${string}`) => ({ passage, stance: 'supports' as const });

test('a row rests on the place whose words tell its number with its unit, not on others of the same claim', () => {
  const all = (['review#other', 'trial#relief', 'trial#dose'] as const).map(supports);
  expect(telling(all, [{ span: { moreThan: 2 }, unit: 'hours' }])).toEqual(['trial#dose']);
  expect(telling(all, [{ span: { atLeast: 80 }, unit: 'mg' }])).toEqual(['trial#dose']);
  expect(telling(all, [{ span: { from: 2, to: 7 }, unit: 'days' }])).toEqual(['review#other']);
  expect(telling(all, [{ span: { at: 2 }, unit: 'hours' }, { span: { from: 2, to: 7 }, unit: 'days' }])).toEqual(['trial#dose', 'review#other']);
});

test('a place that only limits a claim is no source of its number; without a number all that supports it is', () => {
  const some = [supports('trial#relief'), { passage: 'trial#dose', stance: 'qualifies' }] as const;
  expect(telling(some, [{ span: { at: 2 }, unit: 'hours' }])).toEqual(['trial#relief']);
  expect(telling(some, [])).toEqual(['trial#relief']);
});
