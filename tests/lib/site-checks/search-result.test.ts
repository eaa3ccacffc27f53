import { expect, test } from 'vitest';
import { aPage } from '../../support/a-page';
import { searchResultFaults } from '../../support/site-checks/search-result';

const page = aPage({ title: 'Does it help? · Site', head: '<meta name="description" content="It&#x27;s not known. Low certainty. More words."/>' });

test('a page that search results show as they should has no fault', () => {
  expect(searchResultFaults(page, { title: 'Does it help? · Site', answer: 'It’s not known.', sure: 'Low certainty.' })).toEqual([]);
});

test.for([
  [{ title: 'Does it help?' }, '/a/ is called “Does it help? · Site”; it should be “Does it help?”.'],
  [{ answer: 'Low certainty.' }, 'The description of /a/ does not begin with “Low certainty.”.'],
  [{ sure: 'High certainty.' }, 'The description of /a/ does not tell “High certainty.”.'],
] as const)('%o is missed', ([wanted, fault]) => {
  expect(searchResultFaults(page, wanted)).toEqual([fault]);
});
