import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { aPage } from '../../support/a-page';
import { policyFaults } from '../../support/site-checks/policy';

const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
const page = aPage({ head: '<style>p{}</style><script>go("é")</script><script type="speculationrules">{"a":1}</script><script type="application/ld+json">{}</script><script src="/elements/a.js"></script>' });
const policy = `default-src 'none'; script-src 'self' ${hash('go("é")')} ${hash('{"a":1}')}; style-src ${hash('p{}')}; img-src 'self'`;

test('a policy that names what pages run and how they are styled has no fault', () => {
  for (const name of ['script', 'style'] as const) expect(policyFaults([page, page], policy, name)).toEqual([]);
});

test.for([
  ['script', '<script>more()</script>', '/a/ has a script that the policy does not name: more()'],
  ['script', '<script type="module">more()</script>', '/a/ has a script that the policy does not name: more()'],
  ['style', '<style>a{}</style>', '/a/ has a style that the policy does not name: a{}'],
] as const)('a %s that the policy does not name is found: %s', ([name, head, fault]) => {
  expect(policyFaults([page, aPage({ head })], policy, name)).toEqual([fault]);
});

test('what the policy names and no page has is found', () => {
  const old = hash('old()');
  expect(policyFaults([page], policy.replace("script-src 'self'", `script-src 'self' ${old}`), 'script')).toEqual([`The policy names a script that no page has: ${old.slice(8, -1)}`]);
});

test('a policy without the directive names nothing', () => {
  expect(policyFaults([page], "default-src 'none'", 'style')).toHaveLength(1);
});
