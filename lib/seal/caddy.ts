import type { HeaderRule } from './headers';

const lines = ({ headers }: HeaderRule) => headers.map(([name, value]) => `    ${name} ${JSON.stringify(value)}`);

/** A rule for files that are there: what is missing must not be missing for a year. */
function forFiles(rule: HeaderRule, index: number): readonly string[] {
  return [`  @rule${index} {`, `    path ${rule.path}`, '    file', '  }', `  header @rule${index} {`, ...lines(rule), '  }'];
}

/** The rules as a part of a Caddyfile's site block, beside its `root`. */
export function caddyFragment(rules: readonly HeaderRule[]): string {
  return [
    // Outside of a route Caddy would put the rule of all paths last.
    'route {',
    ...rules.flatMap((rule, index) => (rule.path === '/*' ? ['  header {', ...lines(rule), '  }'] : forFiles(rule, index))),
    // Its file server answers to any method.
    '  @other not method GET HEAD',
    '  header @other Allow "GET, HEAD"',
    '  respond @other 405',
    '}',
    'file_server {',
    '  precompressed br gzip',
    '}',
    'handle_errors {',
    '  @missing expression {err.status_code} == 404',
    '  handle @missing {',
    '    rewrite * /404.html',
    '    file_server {',
    '      precompressed br gzip',
    '    }',
    '  }',
    '}',
    '',
  ].join('\n');
}
