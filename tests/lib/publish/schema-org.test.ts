import { expect, test } from 'vitest';
import { contextFaults, vocabularyFaults } from '../../support/schema-org';

const page = { '@type': 'MedicalWebPage', name: 'A question?', lastReviewed: '2026-11-22', about: { '@type': 'Drug', name: 'Ketamine' } };

test('what schema.org allows is let through', () => {
  expect(vocabularyFaults({ ...page, audience: { '@type': 'Patient' }, publisher: { '@id': 'https://site.example/#publisher' } })).toEqual([]);
});

test.for([
  [{ ...page, '@type': 'MedicalPage' }, 'There is no type MedicalPage'],
  [{ ...page, whyNot: 'Why?' }, 'There is no property whyNot'],
  [{ ...page, hasDefinedTerm: { '@type': 'DefinedTerm', name: 'drip' } }, 'MedicalWebPage has no property hasDefinedTerm'],
  [{ ...page, lastReviewed: 'last week' }, 'lastReviewed is "last week"; it is to be Date'],
  [{ ...page, reviewedBy: 'A clinician' }, 'reviewedBy is "A clinician"; it is to be'],
  [{ ...page, about: { '@type': 'Drug', colour: 'white' } }, 'There is no property colour'],
  [{ ...page, about: { name: 'Ketamine' } }, 'has no @type'],
  [{ ...page, 'prov:wasMadeUp': { '@id': 'a' } }, 'There is no term prov:wasMadeUp'],
] as const)('%j is refused', ([thing, fault]) => {
  expect(vocabularyFaults(thing).join('\n')).toContain(fault);
});

test('a context that is not the one of schema.org is refused', () => {
  expect(contextFaults('https://schema.org')).toEqual([]);
  expect(contextFaults(['https://schema.org', { prov: 'https://prov.example/' }])).toEqual(['prov https://prov.example/']);
});
