import { createHash } from 'node:crypto';
import { elementsOf, type Page } from '../page';

/** What browsers hold to the policy: code and styles, and what to fetch ahead, but no other block of data. */
function codeIn(page: Page, name: 'script' | 'style'): readonly string[] {
  const runs = [undefined, 'module', 'text/javascript', 'speculationrules', 'importmap'];
  return elementsOf(page)
    .filter((element) => element.name === name && element.attributes.src === undefined && element.text !== '' && (name === 'style' || runs.includes(element.attributes.type)))
    .map(({ text }) => text);
}

/** The inline scripts or styles of pages that their policy does not name, and what it names and no page has. */
export function policyFaults(pages: readonly Page[], policy: string, name: 'script' | 'style'): readonly string[] {
  const directive = policy.split(';').map((part) => part.trim()).find((part) => part.startsWith(`${name}-src `)) ?? '';
  const named = new Set([...directive.matchAll(/'sha256-([^']+)'/g)].flatMap(([, hash]) => hash ?? []));
  const first = new Map<string, { readonly address: string; readonly hash: string }>();
  for (const page of pages) {
    for (const code of codeIn(page, name)) if (!first.has(code)) first.set(code, { address: page.address, hash: createHash('sha256').update(code).digest('base64') });
  }
  const held = new Set([...first.values()].map(({ hash }) => hash));
  return [
    ...[...first].filter(([, { hash }]) => !named.has(hash)).map(([code, { address }]) => `${address} has a ${name} that the policy does not name: ${code.slice(0, 40)}`),
    ...[...named].filter((hash) => !held.has(hash)).map((hash) => `The policy names a ${name} that no page has: ${hash}`),
  ];
}
