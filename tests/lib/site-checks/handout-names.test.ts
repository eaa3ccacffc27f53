import { expect, test } from 'vitest';
import { handoutNames } from '../../support/handout-names';

test('what handouts can show is named as in their addresses', () => {
  const files = [
    { name: 'handout-claims.json', text: '{"short-relief":{}}' },
    { name: 'handout-sources.json', text: '{"a-trial":"A trial."}' },
    { name: 'handout--treatment--decide.json', text: '{"short":{},"parts":{"what-may-help":{}},"questions":[]}' },
    { name: 'handout--about--data.json', text: '{"parts":{},"questions":[]}' },
  ];
  expect([...handoutNames(files)].sort()).toEqual(['claims/short-relief', 'treatment/decide', 'treatment/decide:what-may-help']);
});
