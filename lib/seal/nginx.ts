import { contentTypes } from './content-types';
import type { Header, HeaderRule } from './headers';
import type { Moved } from './redirect-file';

const quoted = (value: string) => `'${value.replaceAll("'", "\\'")}'`;

const added = ([name, value]: Header) => `  add_header ${name} ${quoted(value)} always;`;

/** Types by the end of a name are one list in nginx, not places. */
const isPlace = ({ path }: HeaderRule) => !/\*./.test(path);

/** The rules with everything that holds for all paths told again, because a place in nginx forgets the headers of what it is in. */
function whole(rules: readonly HeaderRule[]): readonly HeaderRule[] {
  const all = rules.filter(({ path }) => path === '/*').flatMap(({ headers }) => headers);
  return rules.filter(isPlace).map(({ path, headers, without = [] }) => ({
    path,
    headers: [...new Map<string, string>([...all.filter(([name]) => !without.includes(name)), ...headers])] as Header[],
  }));
}

function place({ path, headers }: HeaderRule, base: string): string {
  const where = path === '/*' ? `location ${base}/` : path.endsWith('*') ? `location ^~ ${base}${path.slice(0, -1)}` : `location = ${base}${path}`;
  const type = headers.find(([name]) => name === 'Content-Type');
  return [
    `${where} {`,
    ...(type ? ['  types {}', `  default_type ${quoted(type[1])};`] : []),
    ...headers.filter(([name]) => name !== 'Content-Type').map(added),
    '  try_files $uri $uri/ =404;',
    '}',
  ].join('\n');
}

/** An old address, with the headers of every path. */
function movedPlace({ from, to }: Moved, rules: readonly HeaderRule[]): string {
  const headers = rules.filter(({ path }) => path === '/*').flatMap((rule) => rule.headers);
  return [`location = ${from} {`, ...headers.map(added), `  return 301 ${to};`, '}'].join('\n');
}

/**
 * The rules as a part of an nginx server block, beside its `root`.
 * @param base The folder of the `root` that the site stands in, of which alone they tell then; `''` when it is the root.
 * @param moved Old addresses, from the root of the host.
 */
export function nginxFragment(rules: readonly HeaderRule[], base = '', moved: readonly Moved[] = []): string {
  return [
    ...(base === '' ? [] : [`location ^~ ${base}/ {`]),
    'server_tokens off;',
    'index index.html;',
    '# A redirect to a page’s address with its slash must not name the port behind a proxy.',
    'absolute_redirect off;',
    `error_page 404 ${base}/404.html;`,
    '# With the brotli module, add: brotli_static on;',
    'gzip_static on;',
    'types {',
    ...[...contentTypes].map(([end, type]) => `  ${quoted(type)} ${end};`),
    '}',
    'default_type application/octet-stream;',
    ...whole(rules).map((rule) => place(rule, base)),
    ...moved.map((each) => movedPlace(each, rules)),
    ...(base === '' ? [] : ['}']),
    '',
  ].join('\n');
}
