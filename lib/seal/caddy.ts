import type { HeaderRule } from './headers';
import type { Moved } from './redirect-file';

const lines = ({ headers, without = [] }: HeaderRule) => [
  ...without.map((name) => `    -${name}`),
  ...headers.map(([name, value]) => `    ${name} ${JSON.stringify(value)}`),
];

/** A rule for files that are there: what is missing must not be missing for a year. */
function forFiles(rule: HeaderRule, index: number, base: string): readonly string[] {
  return [`  @rule${index} {`, `    path ${base}${rule.path}`, '    file {path} {path}index.html', '  }', `  header @rule${index} {`, ...lines(rule), '  }'];
}

/**
 * The rules as a part of a Caddyfile's site block, beside its `root`.
 * @param base The folder of the `root` that the site stands in, of which alone they tell then; `''` when it is the root.
 * @param moved Old addresses, from the root of the host.
 */
export function caddyFragment(rules: readonly HeaderRule[], base = '', moved: readonly Moved[] = []): string {
  return [
    ...(base === '' ? [] : [`redir ${base} ${base}/ 308`, `handle ${base}/* {`]),
    // Outside of a route Caddy would put the rule of all paths last.
    'route {',
    ...rules.flatMap((rule, index) => (rule.path === '/*' ? ['  header {', ...lines(rule), '  }'] : forFiles(rule, index, base))),
    // Its file server answers to any method.
    '  @other not method GET HEAD',
    '  header @other Allow "GET, HEAD"',
    '  respond @other 405',
    ...moved.map(({ from, to }) => `  redir ${from} ${to} 301`),
    '}',
    'file_server {',
    '  precompressed br gzip',
    '}',
    ...(base === '' ? [] : ['}']),
    'handle_errors {',
    ...(base === '' ? ['  @missing expression {err.status_code} == 404'] : ['  @missing {', '    expression {err.status_code} == 404', `    path ${base}/*`, '  }']),
    '  handle @missing {',
    `    rewrite * ${base}/404.html`,
    '    file_server {',
    '      precompressed br gzip',
    '    }',
    '  }',
    '}',
    '',
  ].join('\n');
}
