import type { Header, HeaderRule } from './headers';

/** The rules as a `_headers` file, which Netlify, Cloudflare Pages and others read. */
export function headersFile(rules: readonly HeaderRule[]): string {
  return rules.map(({ path, headers }) => [path, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n')).join('\n');
}

/** Reads what `headersFile` writes. */
export function readHeadersFile(text: string): readonly HeaderRule[] {
  const rules: { path: string; headers: Header[] }[] = [];
  for (const line of text.split('\n')) {
    const [, name, value] = /^ {2}([^:]+): (.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) rules.at(-1)?.headers.push([name, value]);
    else if (line !== '') rules.push({ path: line, headers: [] });
  }
  return rules;
}

const quoted = (value: string) => `'${value.replaceAll("'", "\\'")}'`;

/** The rules with everything that holds for all paths told again, for servers in which a place inside another forgets its headers. */
function whole(rules: readonly HeaderRule[]): readonly HeaderRule[] {
  const all = rules.filter(({ path }) => path === '/*').flatMap(({ headers }) => headers);
  return rules.map(({ path, headers }) => ({ path, headers: [...new Map([...all, ...headers])] }));
}

/** The rules as a part of an nginx server block. */
export function nginxFragment(rules: readonly HeaderRule[]): string {
  const places = whole(rules).map(({ path, headers }) => {
    const place = path === '/*' ? 'location /' : path.endsWith('*') ? `location ^~ ${path.slice(0, -1)}` : `location = ${path}`;
    const type = headers.find(([name]) => name === 'Content-Type');
    const lines = headers.filter(([name]) => name !== 'Content-Type').map(([name, value]) => `  add_header ${name} ${quoted(value)} always;`);
    return [`${place} {`, ...(type ? ['  types {}', `  default_type ${quoted(type[1])};`] : []), ...lines, '  try_files $uri $uri/index.html =404;', '}'].join('\n');
  });
  return ['charset utf-8;', 'gzip_static on;', 'server_tokens off;', 'error_page 404 /404.html;', ...places, ''].join('\n');
}

/** The rules as a part of a Caddyfile's site block. */
export function caddyFragment(rules: readonly HeaderRule[]): string {
  const places = rules.map(({ path, headers }) => [`  header ${path} {`, ...headers.map(([name, value]) => `    ${name} ${JSON.stringify(value)}`), '  }'].join('\n'));
  return [
    // Outside of a route Caddy would put the rule of all paths last.
    'route {',
    ...places,
    '}',
    'file_server {',
    '  precompressed br gzip',
    '}',
    'handle_errors {',
    '  rewrite * /404.html',
    '  file_server',
    '}',
    '',
  ].join('\n');
}
