import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { contentTypeOf } from '../seal/content-types';
import { baseIn, readHeadersFile } from '../seal/header-files';
import { headersFor, type HeaderRule } from '../seal/headers';
import { pathsIn } from '../seal/paths-in';
import { readRedirectsFile } from '../seal/redirect-file';
import type { Encoding } from './accept-encoding';

/** A body as it is sent, with a strong entity tag of its own, and all headers of an answer that is this body. */
export type Body = { readonly bytes: Buffer; readonly etag: string; readonly headers: Readonly<Record<string, string | number>> };

/** A file of the site with its compressed copies. */
export type SiteFile = {
  readonly type: string;
  readonly modified: Date;
  /** The headers of its path. */
  readonly rules: Readonly<Record<string, string>>;
  readonly plain: Body;
  readonly packed: ReadonlyMap<Encoding, Body>;
};

/** A built site, read whole: what is written over its folder later changes nothing that is served. */
export type Site = {
  /** The folder of its host that it stands in; `''` at the root. Other paths are from the root of the site. */
  readonly base: string;
  readonly files: ReadonlyMap<string, SiteFile>;
  readonly notFound: SiteFile;
  readonly rules: readonly HeaderRule[];
  /** Old addresses with those to go to, from the root of the host. */
  readonly moved: ReadonlyMap<string, string>;
};

const ends = { br: '.br', gzip: '.gz' } as const satisfies Record<Encoding, string>;
const isCopy = (path: string) => /\.(?:br|gz)$/.test(path);

/** Files that hosts read and do not serve. */
const isForHosts = (path: string) => path === '_headers' || path === '_redirects' || /(?:^|\/)\./.test(path);

/** What does not change from one answer to the next is put together once. */
function body(bytes: Buffer, about: Readonly<Record<string, string>>): Body {
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  return { bytes, etag, headers: { ...about, ETag: etag, 'Accept-Ranges': 'bytes', 'Content-Length': bytes.length } };
}

/**
 * Reads the built site in a folder.
 * @throws Error with a sentence that says what is missing and what to do.
 */
export function readSite(folder: string): Site {
  const missing = (name: string) => new Error(`There is no built site in ${folder}/: ${name} is missing. Build it first: npm run build`);
  let paths: readonly string[];
  let headers: string;
  try {
    paths = pathsIn(folder);
    headers = readFileSync(join(folder, '_headers'), 'utf8');
  } catch {
    throw missing('_headers');
  }

  const all = readHeadersFile(headers);
  const written = new Set(paths);
  const files = new Map<string, SiteFile>();
  for (const path of paths.filter((path) => !isCopy(path) && !isForHosts(path))) {
    const at = join(folder, path);
    const copies = (Object.keys(ends) as Encoding[]).filter((encoding) => written.has(path + ends[encoding]));
    const [type, modified, plain] = [contentTypeOf(path), statSync(at).mtime, readFileSync(at)];
    const packed = copies.map((encoding) => [encoding, readFileSync(at + ends[encoding])] as const);
    for (const address of new Set([path, path.replace(/(?<=^|\/)index\.html$/, '')])) {
      const rules = Object.fromEntries(headersFor(all, `/${address}`));
      const about = { 'Content-Type': type, 'Last-Modified': modified.toUTCString(), ...rules };
      files.set(`/${address}`, {
        type,
        modified,
        rules,
        plain: body(plain, about),
        packed: new Map(packed.map(([encoding, bytes]) => [encoding, body(bytes, { 'Content-Encoding': encoding, ...about })])),
      });
    }
  }
  const notFound = files.get('/404.html');
  if (!notFound) throw missing('404.html');
  const moved = written.has('_redirects') ? readRedirectsFile(readFileSync(join(folder, '_redirects'), 'utf8')) : [];
  return { base: baseIn(headers), files, notFound, rules: all, moved: new Map(moved.map(({ from, to }) => [from, to])) };
}
