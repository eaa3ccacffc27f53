import type { Header, HeaderRule } from './headers';

/**
 * The rules as a `_headers` file, which Netlify, Cloudflare Pages and others read. Where two rules for
 * one path name the same header, Netlify takes the later value and Cloudflare joins both, unless a line
 * with `!` takes the first away; Netlify passes over such a line.
 */
export function headersFile(rules: readonly HeaderRule[]): string {
  const inAll = new Set(rules.filter(({ path }) => path === '/*').flatMap(({ headers }) => headers.map(([name]) => name)));
  const lines = ({ path, headers }: HeaderRule) => {
    const again = path === '/*' ? [] : headers.filter(([name]) => inAll.has(name)).map(([name]) => `  ! ${name}`);
    return [path, ...again, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''];
  };
  return rules.map((rule) => lines(rule).join('\n')).join('\n');
}

/** Reads what `headersFile` writes. */
export function readHeadersFile(text: string): readonly HeaderRule[] {
  const rules: { path: string; headers: Header[] }[] = [];
  for (const line of text.split('\n')) {
    const [, name, value] = /^ {2}([^:]+): (.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) rules.at(-1)?.headers.push([name, value]);
    else if (line.startsWith('/')) rules.push({ path: line, headers: [] });
  }
  return rules;
}
