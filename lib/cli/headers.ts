import { existsSync, readFileSync } from 'node:fs';
import { caddyFragment } from '../seal/caddy';
import { baseIn, readHeadersFile } from '../seal/header-files';
import { nginxFragment } from '../seal/nginx';
import { readRedirectsFile } from '../seal/redirect-file';

/** `npm run headers -- nginx|caddy`: prints the headers and redirects of `out/` as a part of that server's configuration. */
const fragments = { nginx: nginxFragment, caddy: caddyFragment } as const;
const server = process.argv[2] ?? '';

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

function headersOfSite(): string {
  try {
    return readFileSync('out/_headers', 'utf8');
  } catch {
    return fail('out/_headers is missing. Build the site first: npm run build');
  }
}

if (!Object.hasOwn(fragments, server)) fail(`“${server}” is not a server that this knows. Name one: ${Object.keys(fragments).join(' or ')}.`);
const headers = headersOfSite();
const moved = existsSync('out/_redirects') ? readRedirectsFile(readFileSync('out/_redirects', 'utf8')) : [];
console.log(fragments[server as keyof typeof fragments](readHeadersFile(headers), baseIn(headers), moved));
