import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { headersFor } from '../seal/headers';
import { acceptedEncodings } from './accept-encoding';
import { fitsRange, isFresh } from './freshness';
import { partOf } from './range';
import { requestPath } from './request-path';
import type { Body, Site, SiteFile } from './site';

/** What is asked for. */
export type Asked = { readonly method: string; readonly target: string; readonly headers: IncomingHttpHeaders };

/** What is answered; to HEAD the server sends it without its body. */
export type Answer = { readonly status: number; readonly headers: OutgoingHttpHeaders; readonly body: Buffer };

const nothing = Buffer.alloc(0);

function words(site: Site, status: number, sentence: string, more: OutgoingHttpHeaders): Answer {
  const body = Buffer.from(sentence);
  const headers = { ...Object.fromEntries(headersFor(site.rules, '/')), 'Content-Type': 'text/plain; charset=utf-8', 'Content-Length': body.length };
  return { status, headers: { ...headers, ...more }, body };
}

/** The body of a file in the smallest form that the client takes. */
function chosen({ plain, packed }: SiteFile, { headers }: Asked): Body {
  const encoding = acceptedEncodings(headers['accept-encoding']).find((encoding) => packed.has(encoding));
  return (encoding && packed.get(encoding)) ?? plain;
}

function fileAnswer(site: Site, file: SiteFile, asked: Asked): Answer {
  const { modified, rules } = file;
  const { bytes, etag, headers } = chosen(file, asked);
  if (isFresh(asked.headers, { etag, modified })) {
    const { 'Content-Type': _type, 'Content-Encoding': _encoding, 'Content-Length': _length, ...kept } = headers;
    return { status: 304, headers: kept, body: nothing };
  }
  const part = asked.method === 'GET' && fitsRange(asked.headers, { etag, modified }) ? partOf(asked.headers.range, bytes.length) : 'whole';
  if (part === 'none') return words(site, 416, 'This file has no such part.', { ...rules, 'Content-Range': `bytes */${bytes.length}` });
  if (part === 'whole') return { status: 200, headers, body: bytes };

  const body = bytes.subarray(part.first, part.last + 1);
  return {
    status: 206,
    headers: { ...headers, 'Content-Range': `bytes ${part.first}-${part.last}/${bytes.length}`, 'Content-Length': body.length },
    body,
  };
}

function notFound(site: Site, asked: Asked): Answer {
  // Not the headers of the path: what is missing under an address that is kept for a year must not be missing for a year.
  const { bytes, headers } = chosen(site.notFound, asked);
  const { ETag: _tag, 'Last-Modified': _modified, 'Accept-Ranges': _ranges, ...kept } = headers;
  return { status: 404, headers: kept, body: bytes };
}

/** A path as it is from the root of the site; undefined for one that is not of the site. */
function withinSite({ base }: Site, path: string): string | undefined {
  return path === base || path.startsWith(`${base}/`) ? path.slice(base.length) : undefined;
}

/** What a site answers to a request. It only looks into what was read: no path leads out of the site. */
export function answer(site: Site, asked: Asked): Answer {
  // What follows such a request may be its body, which nobody reads.
  if (asked.method !== 'GET' && asked.method !== 'HEAD') return words(site, 405, 'Only GET and HEAD.', { Allow: 'GET, HEAD', Connection: 'close' });
  const asksFor = requestPath(asked.target);
  if (asksFor === undefined) return words(site, 400, 'This address is not well written.', { Connection: 'close' });
  const moved = site.moved.get(asksFor);
  if (moved !== undefined) return words(site, 301, 'This page has another address now.', { Location: moved });
  const path = withinSite(site, asksFor);
  if (path === undefined) return notFound(site, asked);

  const file = site.files.get(path);
  if (file) return fileAnswer(site, file, asked);
  if (site.files.has(`${path}/`)) {
    const query = /\?[^#]*/.exec(asked.target)?.[0] ?? '';
    return words(site, 308, 'This page has a slash at the end of its address.', { Location: `${encodeURI(asksFor)}/${query}` });
  }
  return notFound(site, asked);
}
