import { expect, test } from 'vitest';
import { aPage } from '../../support/a-page';
import { attributesThatAct } from '../../support/site-checks/attributes-that-act';

test('attributes that neither style nor run anything are no fault', () => {
  expect(attributesThatAct(aPage({ body: '<p class="style" id="once" data-on="a">style="a" onclick="b"</p><ol start="2"></ol>' }))).toEqual([]);
});

test.for([
  ['<p style="color: red">A</p>', '/a/ has <p style="color: red">.'],
  ['<P STYLE=color:red>A</P>', '/a/ has <p style="color:red">.'],
  ["<button onclick='go()'>A</button>", '/a/ has <button onclick="go()">.'],
  ['<img src="/a.png" alt="" onError="go()">', '/a/ has <img onerror="go()">.'],
] as const)('%s is found', ([body, fault]) => {
  expect(attributesThatAct(aPage({ body }))).toEqual([fault]);
});
