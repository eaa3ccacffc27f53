import { contentTypes } from './content-types';
import type { Header, HeaderRule } from './headers';

const quoted = (value: string) => `'${value.replaceAll("'", "\\'")}'`;

/** Types by the end of a name are one list in nginx, not places. */
const isPlace = ({ path }: HeaderRule) => !/\*./.test(path);

/** The rules with everything that holds for all paths told again, because a place in nginx forgets the headers of what it is in. */
function whole(rules: readonly HeaderRule[]): readonly HeaderRule[] {
  const all = rules.filter(({ path }) => path === '/*').flatMap(({ headers }) => headers);
  return rules.filter(isPlace).map(({ path, headers }) => ({ path, headers: [...new Map<string, string>([...all, ...headers])] as Header[] }));
}

function place({ path, headers }: HeaderRule, base: string): string {
  const where = path === '/*' ? `location ${base}/` : path.endsWith('*') ? `location ^~ ${base}${path.slice(0, -1)}` : `location = ${base}${path}`;
  const type = headers.find(([name]) => name === 'Content-Type');
  return [
    `${where} {`,
    ...(type ? ['  types {}', `  default_type ${quoted(type[1])};`] : []),
    ...headers.filter(([name]) => name !== 'Content-Type').map(([name, value]) => `  add_header ${name} ${quoted(value)} always;`),
    '  try_files $uri $uri/ =404;',
    '}',
  ].join('\n');
}

/**
 * The rules as a part of an nginx server block, beside its `root`.
 * @param base The folder of the `root` that the site stands in, of which alone they tell then; `''` when it is the root.
 */
export function nginxFragment(rules: readonly HeaderRule[], base = ''): string {
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
    ...(base === '' ? [] : ['}']),
    '',
  ].join('\n');
}
