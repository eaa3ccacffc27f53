import { expect, test } from 'vitest';
import { aPage } from '../../support/a-page';
import { saidInstead, unsaid } from '../../support/site-checks/said-words';

const page = aPage({ title: 'In the title alone', body: '<p>Cite <em>the</em> study</p><script>In a script</script>' });

test('words that a page says are found in it, across its markup', () => {
  expect(unsaid(page, ['Cite the study'])).toEqual([]);
  expect(saidInstead(page, ['Cite this page'])).toEqual([]);
});

test('words that a page does not say, or says in their stead, are found', () => {
  expect(unsaid(page, ['Cite this page', 'In a script'])).toEqual(['/a/ does not say “Cite this page”.', '/a/ does not say “In a script”.']);
  expect(saidInstead(page, ['Cite the study'])).toEqual(['/a/ says “Cite the study”.']);
});
