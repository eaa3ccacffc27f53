import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { contentTypeOf } from '../seal/content-types';
import { baseIn, readHeadersFile } from '../seal/header-files';
import type { HeaderRule } from '../seal/headers';
import type { Encoding } from './accept-encoding';

/** A body as it is sent, with a strong entity tag of its own. */
export type Body = { readonly bytes: Buffer; readonly etag: string };

/** A file of the site with its compressed copies. */
export type SiteFile = {
  readonly type: string;
  readonly modified: Date;
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
};

const ends = { br: '.br', gzip: '.gz' } as const satisfies Record<Encoding, string>;
const isCopy = (path: string) => /\.(?:br|gz)$/.test(path);

/** Files that hosts read and do not serve. */
const isForHosts = (path: string) => path === '_headers' || /(?:^|\/)\./.test(path);

function body(file: string): Body {
  const bytes = readFileSync(file);
  return { bytes, etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"` };
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
    paths = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
    headers = readFileSync(join(folder, '_headers'), 'utf8');
  } catch {
    throw missing('_headers');
  }

  const written = new Set(paths);
  const files = new Map<string, SiteFile>();
  for (const path of paths.filter((path) => !isCopy(path) && !isForHosts(path))) {
    const at = join(folder, path);
    const copies = (Object.keys(ends) as Encoding[]).filter((encoding) => written.has(path + ends[encoding]));
    const file = {
      type: contentTypeOf(path),
      modified: statSync(at).mtime,
      plain: body(at),
      packed: new Map(copies.map((encoding) => [encoding, body(at + ends[encoding])])),
    };
    files.set(`/${path}`, file);
    if (/(?:^|\/)index\.html$/.test(path)) files.set(`/${path.replace(/index\.html$/, '')}`, file);
  }
  const notFound = files.get('/404.html');
  if (!notFound) throw missing('404.html');
  return { base: baseIn(headers), files, notFound, rules: readHeadersFile(headers) };
}
