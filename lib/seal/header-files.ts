import type { Header, HeaderRule } from './headers';

/**
 * The rules as a `_headers` file, which Netlify, Cloudflare Pages and others read. Where two rules for
 * one path name the same header, Netlify takes the later value and Cloudflare joins both, unless a line
 * with `!` takes the first away; Netlify passes over such a line. So Netlify goes on sending `X-Frame-Options`
 * with a card for other sites, which browsers pass over where a policy names `frame-ancestors`.
 * @param base The folder that the site stands in, with which its paths begin there; `''` at the root of its host.
 */
export function headersFile(rules: readonly HeaderRule[], base = ''): string {
  const inAll = new Set(rules.filter(({ path }) => path === '/*').flatMap(({ headers }) => headers.map(([name]) => name)));
  const lines = ({ path, headers, without = [] }: HeaderRule) => {
    const again = path === '/*' ? [] : headers.flatMap(([name]) => (inAll.has(name) ? [name] : []));
    return [base + path, ...[...again, ...without].map((name) => `  ! ${name}`), ...headers.map(([name, value]) => `  ${name}: ${value}`), ''];
  };
  return rules.map((rule) => lines(rule).join('\n')).join('\n');
}

/** The folder that the site of a `_headers` file stands in: its first rule is for every path. */
export function baseIn(text: string): string {
  return /^(.*)\/\*$/m.exec(text)?.[1] ?? '';
}

/** Reads what `headersFile` writes; paths are from the root of the site again. */
export function readHeadersFile(text: string): readonly HeaderRule[] {
  const base = baseIn(text);
  const rules: { path: string; headers: Header[]; away: string[] }[] = [];
  for (const line of text.split('\n')) {
    const [, name, value] = /^ {2}([^:]+): (.*)$/.exec(line) ?? [];
    const [, away] = /^ {2}! (.+)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) rules.at(-1)?.headers.push([name, value]);
    else if (away !== undefined) rules.at(-1)?.away.push(away);
    else if (line.startsWith('/')) rules.push({ path: line.slice(base.length), headers: [], away: [] });
  }
  return rules.map(({ path, headers, away }) => {
    const without = away.filter((name) => !headers.some(([again]) => again === name));
    return { path, headers, ...(without.length > 0 ? { without } : {}) };
  });
}
