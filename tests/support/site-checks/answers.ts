import type { Wire } from '../ask';

/** What must be the same whoever serves the site. Caddy says twice by what answers vary. */
function essence({ status, headers, body }: Wire, names: readonly string[]): Readonly<Record<string, unknown>> {
  const value = (name: string) => (name === 'vary' ? [...new Set(String(headers.vary).split(', '))].join() : headers[name]);
  return { status, ...Object.fromEntries(names.map((name) => [name, value(name)])), body: body.toString('base64') };
}

/**
 * In what the answer of another server differs from the preview’s.
 * @param names The headers that must be the same, in small letters.
 */
export function differences(theirs: Wire, ours: Wire, names: readonly string[]): readonly string[] {
  const [is, expected] = [essence(theirs, names), essence(ours, names)];
  return Object.keys(expected).filter((part) => is[part] !== expected[part]).map((part) => `${part} is ${String(is[part]).slice(0, 200)}, and the preview’s is ${String(expected[part]).slice(0, 200)}.`);
}
